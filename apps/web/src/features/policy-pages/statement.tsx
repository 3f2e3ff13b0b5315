import type { AnswerOf } from '@helder/contract/endpoint.js';
import type { policy } from '@helder/contract/policy.js';
import { Printer } from 'lucide-react';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Section } from '../../ui/page';
import { usePolicyPhrases } from './phrases';

export type StatementText = AnswerOf<typeof policy.statement>;
export type Kind = StatementText['kind'];
export type Entry = { id: string; title: string };

/** "Version 2, in force since 1 November 2026", with the way to the others. */
export function VersionLabel({ of }: { of: StatementText | undefined }) {
  const t = usePolicyPhrases();
  const { date } = useFormats();
  // its line is kept free, so that nothing jumps when it comes
  if (!of) return <p className="row link tall" aria-hidden />;
  const { version, from, isInForce, isComing } = of;
  const label = isInForce ? 'label' : isComing ? 'comingLabel' : 'oldLabel';
  return (
    <p className="row">
      <span className="muted">{t(label, { version, from: date(from) })}</span>
      <Link to="versions">{t('allVersions')}</Link>
      <Button look="link" className="noprint" onPress={() => window.print()}>
        <Icon of={Printer} />
        {t('print')}
      </Button>
    </p>
  );
}

/** The table of contents: the first layer of a long text. */
export function Contents({ entries }: { entries: readonly Entry[] }) {
  const t = usePolicyPhrases();
  return (
    <Section title={t('contents')} className="noprint">
      <nav aria-label={t('contents')}>
        <ol className="contents">
          {entries.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
    </Section>
  );
}
