import type { AnswerOf } from '@helder/contract/endpoint.js';
import { hold, type MyHold } from '@helder/contract/hold.js';
import { CLOSED_REASONS, HELD_KINDS } from '@helder/policy/hold.js';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Facts, Rows } from '../lists';
import { Section } from '../page';
import { useHeldPhrases } from './phrases';

type Read = AnswerOf<typeof hold.mine>['reads'][number];

/** Kinds with how many of each: two files and an application. */
export function HeldKinds({ of }: { of: MyHold['kinds'] }) {
  const t = useHeldPhrases();
  const language = useLanguage();
  const { list } = useFormats();
  return list(of.map(({ kind, count }) => t('kind', { count, what: HELD_KINDS[kind][language] })));
}

/** What is held of somebody, why and until when we look again; and each time somebody read what stays. Nothing where there is nothing. */
export function Held({ holds, reads }: { holds: readonly MyHold[]; reads: readonly Read[] }) {
  const t = useHeldPhrases();
  const language = useLanguage();
  const { date, dateTime } = useFormats();
  return (
    <>
      {holds.length > 0 && (
        <Section title={t('title')} help={t('help')}>
          <div className="stack loose">
            {holds.map(({ kinds, reason, heldAt, reviewAt }) => (
              <Facts
                key={heldAt}
                items={[
                  { term: t('what'), says: <HeldKinds of={kinds} /> },
                  { term: t('why'), says: CLOSED_REASONS[reason][language] },
                  { term: t('since'), says: date(heldAt) },
                  { term: t('review'), says: date(reviewAt) },
                ]}
              />
            ))}
          </div>
        </Section>
      )}
      {reads.length > 0 && (
        <Section title={t('reads')} help={t('readsHelp')}>
          <Rows isThree>
            {reads.map(({ at, what, reason }) => (
              <li key={at}>
                <span>{t('read', { what })}</span>
                <span className="muted">{CLOSED_REASONS[reason][language]}</span>
                <time dateTime={at}>{dateTime(at)}</time>
              </li>
            ))}
          </Rows>
        </Section>
      )}
    </>
  );
}

/** The same, of the reader. */
export function MyHolds() {
  const { data } = useAnswer(hold.mine, {});
  return data ? <Held holds={data.items} reads={data.reads} /> : null;
}
