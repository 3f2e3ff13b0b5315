import { ERASE_GROUNDS, REFUSALS, type EraseGround } from '@helder/policy/desk.js';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { Facts, Timeline } from '../../ui/lists';
import { Authority } from './authority';
import { DaysLeft } from './days-left';
import type { RequestOptions, RightsRequest } from './desk.types';
import { useDeskPhrases } from './phrases';
import { useAboutWords } from './say-request';
import { StateStatus } from './state-status';

type Props = { of: RightsRequest; options?: RequestOptions; isDesk?: boolean };

/** What was asked, how it stands, and what happened: the same for who asked and for the desk. */
export function RequestFacts({ of, options, isDesk }: Props) {
  const t = useDeskPhrases();
  const language = useLanguage();
  const about = useAboutWords(options);
  const { date, dateTime, list } = useFormats();
  const typed = (words: string | null) => words && <span className="as-typed">{words}</span>;
  const { ground, extension, refusal, answer, words, answerBy, decidedAt } = of;
  return (
    <div className="stack loose">
      <p className="row">
        <StateStatus of={of.state} /> <DaysLeft of={of} />
      </p>
      <Facts
        items={[
          answerBy !== null && decidedAt === null && { term: t('mine.answerBy'), says: date(answerBy) },
          of.about !== null && { term: t('mine.about'), says: about(of.about) },
          ground !== null && { term: t('ask.ground'), says: ERASE_GROUNDS[ground as EraseGround][language] },
          words !== null && { term: t(isDesk ? 'one.theirWords' : 'mine.yourWords'), says: typed(words) },
          extension !== null && { term: t('mine.extension'), says: typed(extension) },
          of.parts !== null && { term: t('mine.parts'), says: list(of.parts.map(about)) },
          refusal !== null && { term: t('mine.refusal'), says: REFUSALS[refusal][language] },
          answer !== null && { term: t('mine.answer'), says: typed(answer) },
        ]}
      />
      {refusal !== null && (
        <p>
          {t.rich('mine.complain', {
            complaint: (linked) => (
              <Link to="formRequest" search={{ type: 'complaint' }}>
                {linked}
              </Link>
            ),
            authority: () => <Authority />,
          })}
        </p>
      )}
      <div className="stack tight">
        <h3>{t('mine.timeline')}</h3>
        <Timeline
          items={of.steps.map((step, n) => ({
            id: String(n),
            at: dateTime(step.at),
            dateTime: step.at,
            says: (
              <>
                {t(`step.${step.what}`)} {typed(step.words)}
              </>
            ),
            more: t(step.by === 'you' && isDesk ? 'one.byThem' : `by.${step.by}`),
          }))}
        />
      </div>
    </div>
  );
}
