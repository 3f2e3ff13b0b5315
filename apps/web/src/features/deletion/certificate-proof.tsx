import { policy } from '@helder/contract/policy.js';
import { Download, Printer } from 'lucide-react';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { saveAsJson } from '../../lib/save-file';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Facts } from '../../ui/lists';
import { Section } from '../../ui/page';
import { OutsideLink } from '../../ui/statement-text';
import type { Shown } from './certificate';
import { useDeletionPhrases } from './phrases';

/** The dates, where to complain, and how to keep it. */
export function CertificateProof({ of }: { of: Shown }) {
  const t = useDeletionPhrases();
  const { dateTime } = useFormats();
  return (
    <Section title={t('certificate.dates')}>
      <div className="stack">
        <Facts
          isQuiet
          items={[
            { term: t('certificate.askedAt'), says: dateTime(of.askedAt) },
            of.erasedAt ? { term: t('certificate.erasedAt'), says: dateTime(of.erasedAt) } : null,
            { term: t('certificate.complaint'), says: <Complain /> },
          ]}
        />
        <p className="row noprint">
          <Button onPress={() => window.print()}>
            <Icon of={Printer} />
            {t('certificate.print')}
          </Button>
          <Button look="second" onPress={() => saveAsJson(`${t('certificate.file')}-${of.code}`, of)}>
            <Icon of={Download} />
            {t('certificate.save')}
          </Button>
        </p>
      </div>
    </Section>
  );
}

function Complain() {
  const t = useDeletionPhrases();
  const language = useLanguage();
  const { data } = useAnswer(policy.show, {});
  if (!data) return null;
  const { controller, authority } = data;
  return t.rich('certificate.complain', {
    mail: () => <a href={`mailto:${controller.privacyEmail}`}>{controller.privacyEmail}</a>,
    authority: () => <OutsideLink href={authority.url}>{authority.name[language]}</OutsideLink>,
  });
}
