import type { AnswerOf } from '@helder/contract';
import type { deletion } from '@helder/contract/deletion.js';
import { Check } from 'lucide-react';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { Held } from '../../ui/held/held';
import { Rows } from '../../ui/lists';
import { Section } from '../../ui/page';
import { Status } from '../../ui/status';
import { CertificateHead } from './certificate-head';
import { CertificateProof } from './certificate-proof';
import { KeptTable } from './kept-table';
import { useDeletionPhrases } from './phrases';

export type Shown = AnswerOf<typeof deletion.certificate>;

/** What was erased, what stays until when, and what has gone since; reads well on paper. */
export function Certificate({ of }: { of: Shown }) {
  const t = useDeletionPhrases();
  const { stays } = of;
  return (
    <article className="certificate">
      <CertificateHead of={of} />
      <Erased of={of} />
      {stays.length > 0 && (
        <Section title={t('effect.stays')} help={t('effect.staysHelp', { count: stays.length })}>
          <KeptTable items={stays} />
        </Section>
      )}
      <Held holds={of.holds} reads={of.reads} />
      <Gone of={of} />
      <CertificateProof of={of} />
    </article>
  );
}

function Erased({ of: { erased, erasedAt } }: { of: Shown }) {
  const t = useDeletionPhrases();
  const language = useLanguage();
  if (!erasedAt) return null;
  const rows = erased.map(({ code, what, count }) => ({
    key: code,
    what: what[language],
    much: t('certificate.count', { count }),
    done: t('certificate.isErased'),
  }));
  const search = {
    key: 'search',
    what: t('certificate.searched'),
    much: t('certificate.found'),
    done: t('certificate.checked'),
  };
  return (
    <Section title={t('certificate.erasedList')} help={t('certificate.erasedHelp')}>
      <Rows isThree>
        {[...rows, search].map(({ key, what, much, done }) => (
          <li key={key}>
            <span>{what}</span>
            <span className="muted">{much}</span>
            <Status tone="ok" icon={Check}>
              {done}
            </Status>
          </li>
        ))}
      </Rows>
    </Section>
  );
}

function Gone({ of: { gone } }: { of: Shown }) {
  const t = useDeletionPhrases();
  const language = useLanguage();
  const { date } = useFormats();
  if (!gone.length) return null;
  return (
    <Section title={t('certificate.gone')} help={t('certificate.goneHelp')}>
      <Rows>
        {gone.map(({ code, what, goneAt }) => (
          <li key={code}>
            <span>{what[language]}</span>
            <span className="muted">{t('certificate.goneOn', { date: date(goneAt) })}</span>
          </li>
        ))}
      </Rows>
    </Section>
  );
}
