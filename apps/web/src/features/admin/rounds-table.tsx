import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { COUNTS, ROUNDS } from '../../lib/rounds.data';
import { Status } from '../../ui/status';
import { Cell, Row, RowHead, Table, TableBody } from '../../ui/table';
import { useAdminPhrases } from './phrases';
import { busyRounds, type Round, type State } from './rounds';

/** The rounds with something to tell: when they last ran, what they did, and what waits. */
export function RoundsTable({ state }: { state: State }) {
  const t = useAdminPhrases();
  const rounds = busyRounds(state);
  if (!rounds.length) return <p className="muted">{t('rounds.quiet')}</p>;
  return (
    <Table caption={t('rounds.caption')} columns={[t('rounds.name'), t('rounds.last'), t('rounds.did'), t('rounds.due')]}>
      <TableBody>
        {rounds.map((round) => (
          <OneRound key={round.name} of={round} />
        ))}
      </TableBody>
    </Table>
  );
}

function OneRound({ of: { name, due, last } }: { of: Round }) {
  const t = useAdminPhrases();
  const language = useLanguage();
  const { dateTime, list, number } = useFormats();
  const did = Object.entries(last?.counts ?? {}).filter(([, count]) => count > 0);
  return (
    <Row>
      <RowHead>{ROUNDS[name]?.[language] ?? name}</RowHead>
      <Cell label={t('rounds.last')}>{last ? dateTime(last.startedAt) : <span className="muted">{t('rounds.never')}</span>}</Cell>
      <Cell label={t('rounds.did')}>
        {did.length ? (
          list(did.map(([what, count]) => `${number(count)} ${COUNTS[what]?.[language] ?? what}`))
        ) : (
          <span className="muted">{t('rounds.nothing')}</span>
        )}
      </Cell>
      <Cell label={t('rounds.due')}>
        {due > 0 ? <Status tone="info">{number(due)}</Status> : <span className="muted">{t('rounds.nothing')}</span>}
      </Cell>
    </Row>
  );
}
