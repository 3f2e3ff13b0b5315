import { contact } from '@helder/contract/contact.js';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Empty } from '../../ui/lists';
import { PageHead, Wrap } from '../../ui/page';
import { Cell, Row, RowHead, Table, TableBody } from '../../ui/table';
import type { TicketCard } from './contact.types';
import { useContactPhrases } from './phrases';
import { TicketStatus } from './ticket-status';

/** For the help desk, and for an admin what is about privacy: a queue without names. */
export function Component() {
  const t = useContactPhrases();
  const columns = [t('desk.number'), t('desk.kind'), t('desk.state'), t('desk.waits')];
  return (
    <Wrap isWide>
      <PageHead lead={t('desk.lead')}>{t('desk.title')}</PageHead>
      <Answered of={useAnswer(contact.tickets, {})}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('desk.none')} />
          ) : (
            <Table caption={t('desk.caption')} columns={columns}>
              <TableBody>
                {items.map((each) => (
                  <TicketRow key={each.id} of={each} />
                ))}
              </TableBody>
            </Table>
          )
        }
      </Answered>
    </Wrap>
  );
}

function TicketRow({ of: { id, number, kind, state, isAnswered, days } }: { of: TicketCard }) {
  const t = useContactPhrases();
  return (
    <Row>
      <RowHead>
        <Link className="rowlink" to="ticket" params={{ id }} aria-label={t('desk.one', { number })}>
          {number}
        </Link>
      </RowHead>
      <Cell label={t('desk.kind')}>{t(`kinds.${kind}`)}</Cell>
      <Cell label={t('desk.state')}>
        <TicketStatus of={{ state, isAnswered }} />
      </Cell>
      <Cell label={t('desk.waits')}>{t(state === 'open' ? 'desk.days' : 'desk.took', { days })}</Cell>
    </Row>
  );
}
