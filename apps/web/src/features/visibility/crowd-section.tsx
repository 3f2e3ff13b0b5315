import { FIELDS } from '@helder/policy/fields.js';
import { TRAITS, type Trait } from '@helder/policy/crowd.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';
import { visibility } from '@helder/contract/visibility.js';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Section } from '../../ui/page';
import { Notice, Saved } from '../../ui/status';
import { Cell, Row, RowHead, Table, TableBody } from '../../ui/table';
import { useCrowdPhrases } from './crowd.phrases';
import { lowerFirst } from './sharing';
import { useShare } from './use-choice';

type Crowd = NonNullable<AnswerOf<typeof visibility.crowd>['crowd']>;
const MOST_PAIRS = 4;

/** How many one is among without a name, what would help, and what the number does not know. */
export function CrowdSection() {
  const t = useCrowdPhrases();
  const { data } = useAnswer(visibility.crowd, {});
  if (!data?.crowd) return null;
  return (
    <Section title={t('title')} help={t('help')} id="herkenbaar">
      <div className="stack">
        {data.crowd.shown.length === 0 ? <p>{t('nothing')}</p> : <Measured of={data.crowd} />}
        <Unknown />
      </div>
    </Section>
  );
}

function useWords() {
  const t = useCrowdPhrases();
  const language = useLanguage();
  const { list } = useFormats();
  return {
    crowd: (count: number | null) => (count === null ? t('few') : t('crowd', { count: String(count) })),
    traits: (traits: readonly Trait[]) => list(traits.map((trait) => lowerFirst(FIELDS[trait].label[language]))),
  };
}

function Measured({ of: { isNow, count, pairs, best, leaveOut, coarser } }: { of: Crowd }) {
  const t = useCrowdPhrases();
  const words = useWords();
  const language = useLanguage();
  const { list } = useFormats();
  const says = t(isNow ? 'now' : 'would', { crowd: words.crowd(count) });
  const isEnough = leaveOut?.leave.length === 0;
  return (
    <>
      {isEnough ? (
        <p>
          <b>{says}</b>
        </p>
      ) : (
        <Notice tone="warn" title={says}>
          <p>{t('fewText')}</p>
        </Notice>
      )}
      {coarser.length > 0 && (
        <p>
          {t(isNow ? 'coarser' : 'wouldCoarser', {
            fields: list(coarser.map((field) => lowerFirst(FIELDS[field].label[language]))),
          })}
        </p>
      )}
      {best && <p>{t('best', { trait: words.traits([best.trait]), crowd: words.crowd(best.count) })}</p>}
      {!leaveOut && <p>{t('noWay')}</p>}
      {leaveOut && !isEnough && <LeaveOut traits={leaveOut.leave} count={leaveOut.count} />}
      {pairs.length > 0 && (
        <Table caption={t('caption')} columns={[t('caption'), t('among')]}>
          <TableBody>
            {pairs.slice(0, MOST_PAIRS).map((pair) => (
              <Row key={pair.traits.join()}>
                <RowHead>{words.traits(pair.traits)}</RowHead>
                <Cell label={t('among')}>{words.crowd(pair.count)}</Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </>
  );
}

/** All that it takes for a crowd of five, hidden by one press; each has its own switch below to come back by. */
function LeaveOut({ traits, count }: { traits: readonly Trait[]; count: number }) {
  const t = useCrowdPhrases();
  const words = useWords();
  const share = useShare();
  const hide = async () => {
    for (const field of traits) await share.mutateAsync({ params: { field }, body: { isShared: false } }).catch(() => undefined);
  };
  return (
    <div className="stack tight">
      <p>{t('leave', { traits: words.traits(traits), crowd: words.crowd(count) })}</p>
      <p className="help">{t('leaveHelp')}</p>
      <p className="row">
        <Button look="second" onPress={() => void hide()}>
          {t('leaveAct', { traits: words.traits(traits) })}
        </Button>
        <Saved isSaving={share.isPending} />
      </p>
      {share.error && <Failure error={share.error} />}
    </div>
  );
}

function Unknown() {
  const t = useCrowdPhrases();
  const words = useWords();
  return (
    <details>
      <summary>{t('cannot')}</summary>
      <ul className="bullets">
        <li>{t('unknown.known')}</li>
        <li>{t('unknown.more', { traits: words.traits(TRAITS) })}</li>
        <li>{t('unknown.changes')}</li>
      </ul>
    </details>
  );
}
