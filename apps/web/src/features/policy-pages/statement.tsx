import type { AnswerOf } from '@helder/contract/endpoint.js';
import type { policy } from '@helder/contract/policy.js';
import { Printer } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Facts } from '../../ui/lists';
import { Section } from '../../ui/page';
import { usePolicyPhrases } from './phrases';

export type StatementText = AnswerOf<typeof policy.statement>;
export type Kind = StatementText['kind'];
export type Entry = { id: string; title: string };

/** "Version 2, in force since 1 November 2026", with the way to the others. */
export function VersionLabel({ of: { version, from, isInForce } }: { of: StatementText }) {
  const t = usePolicyPhrases();
  const { date } = useFormats();
  return (
    <p className="row">
      <span className="muted">{t(isInForce ? 'label' : 'oldLabel', { version, from: date(from) })}</span>
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

type Block = StatementText['sections'][number]['body'][number];

const asPart = (block: Block): ReactNode => {
  if ('p' in block) return <p>{block.p}</p>;
  if ('dl' in block) return <Facts items={block.dl} />;
  return (
    <ul className="bullets">
      {block.ul.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
};

/** The text itself, section by section. */
export const StatementSections = ({ of: { sections } }: { of: StatementText }) =>
  sections.map(({ id, title, body }) => (
    <Section key={id} id={id} title={title}>
      <div className="stack">
        {body.map((block, key) => (
          <Fragment key={key}>{asPart(block)}</Fragment>
        ))}
      </div>
    </Section>
  ));
