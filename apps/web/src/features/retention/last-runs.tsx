import type { AnswerOf } from '@helder/contract';
import type { retention } from '@helder/contract/retention.js';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { Empty } from '../../ui/lists';
import { Section } from '../../ui/page';
import { Cell, Row, RowHead, Table, TableBody } from '../../ui/table';
import { useRetentionPhrases } from './phrases';
import { COUNTS, ROUNDS } from '../../lib/rounds.data';

type Runs = AnswerOf<typeof retention.dryRun>['runs'];

/** What the rounds did, newest first. */
export function LastRuns({ runs }: { runs: Runs }) {
  const t = useRetentionPhrases();
  const language = useLanguage();
  const { exact, list, number } = useFormats();
  const did = (counts: Record<string, number>) => {
    const some = Object.entries(counts).filter(([, count]) => count > 0);
    return some.length ? (
      list(some.map(([what, count]) => `${number(count)} ${COUNTS[what]?.[language] ?? what}`))
    ) : (
      <span className="muted">{t('runs.nothing')}</span>
    );
  };
  return (
    <Section title={t('runs.title')} help={t('runs.help')}>
      {runs.length === 0 ? (
        <Empty title={t('runs.empty')} />
      ) : (
        <Table caption={t('runs.caption')} columns={[t('runs.at'), t('runs.name'), t('runs.did')]}>
          <TableBody>
            {runs.map(({ name, startedAt, counts }, n) => (
              <Row key={`${name} ${startedAt} ${n}`}>
                <RowHead>
                  <time dateTime={startedAt}>{exact(startedAt)}</time>
                </RowHead>
                <Cell label={t('runs.name')}>{ROUNDS[name]?.[language] ?? name}</Cell>
                <Cell label={t('runs.did')}>{did(counts)}</Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
