import { policy } from '@helder/contract/policy.js';
import type { Scope } from '@helder/policy/pack.js';
import type { ReactNode } from 'react';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, Wrap } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { StatementText } from '../../ui/statement-text';
import { Coming } from './coming';
import { FloorNotes } from './floor-notes';
import { usePolicyPhrases } from './phrases';
import { Places } from './places';
import { Contents, VersionLabel, type Entry, type Kind } from './statement';

type Props = {
  kind: Kind;
  /** Another part of the platform. */
  scope?: Scope;
  lead: string;
  /** Parts before the text, and after it, with their names for the table of contents. */
  before?: ReactNode;
  after?: { entries: readonly Entry[]; parts: ReactNode };
};

/** The text in force: label with version and date, contents, the text, and the facts behind it. */
export function StatementPage({ kind, scope, lead, before, after }: Props) {
  const t = usePolicyPhrases();
  const language = useLanguage();
  const facts = useAnswer(policy.show, {});
  const isThere = facts.data?.statements.some((each) => each.kind === kind) ?? false;
  const statement = useAnswer(policy.statement, { params: { kind }, query: { language, scope } }, { isOn: isThere });
  return (
    <Wrap>
      <PageHead lead={lead} below={(isThere || !facts.data) && <VersionLabel of={statement.data} />}>
        {statement.data?.title ?? t(`versions.kind.${kind}`)}
      </PageHead>
      <Answered of={facts} skeleton={<Skeleton isPage />}>
        {() =>
          !isThere ? (
            <>
              {before}
              {after?.parts}
            </>
          ) : (
            <Answered of={statement} skeleton={<Skeleton isPage />}>
              {({ sections }) => (
                <>
                  {!scope && <Coming kind={kind} />}
                  {before}
                  <FloorNotes />
                  <Contents entries={[...sections, ...(after?.entries ?? [])]} />
                  <StatementText
                    sections={sections}
                    below={(id) => <Places here={kind} of={sections.find((part) => part.id === id)!.places} />}
                  />
                  {after?.parts}
                </>
              )}
            </Answered>
          )
        }
      </Answered>
    </Wrap>
  );
}
