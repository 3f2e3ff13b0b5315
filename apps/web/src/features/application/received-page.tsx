import { application } from '@helder/contract/application.js';
import { useParams } from 'react-router';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Empty } from '../../ui/lists';
import { PageHead, Wrap } from '../../ui/page';
import { Cell, Row, RowHead, Table, TableBody } from '../../ui/table';
import type { ReceivedCard } from './application.types';
import { useApplicationPhrases } from './phrases';
import { StateStatus } from './state-status';

/** For contacts: what came in, without a name; who it is shows on opening, which is logged. */
export function Component() {
  const t = useApplicationPhrases();
  const { id = '' } = useParams();
  const received = useAnswer(application.received, { params: { id } });
  const columns = [t('received.sent'), t('received.state'), t('received.files'), t('received.read')];
  const back = (
    <Link to="myVacancy" params={{ id }}>
      {t('received.back')}
    </Link>
  );
  return (
    <Wrap isWide>
      <PageHead over={back} lead={t('received.lead')}>
        {t('received.title')}
      </PageHead>
      <Answered of={received}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('received.none')} />
          ) : (
            <Table caption={t('received.caption')} columns={columns}>
              <TableBody>
                {items.map((each) => (
                  <ReceivedRow key={each.id} of={each} />
                ))}
              </TableBody>
            </Table>
          )
        }
      </Answered>
    </Wrap>
  );
}

function ReceivedRow({ of: { id, sentAt, state, documents, isRead } }: { of: ReceivedCard }) {
  const t = useApplicationPhrases();
  const { dateTime } = useFormats();
  const when = dateTime(sentAt);
  return (
    <Row>
      <RowHead>
        <Link className="rowlink" to="receivedOne" params={{ id }} aria-label={t('received.open', { date: when })}>
          {when}
        </Link>
      </RowHead>
      <Cell label={t('received.state')}>
        <StateStatus of={state} />
      </Cell>
      <Cell label={t('received.files')}>{documents}</Cell>
      <Cell label={t('received.read')}>{t(isRead ? 'received.isRead.yes' : 'received.isRead.no')}</Cell>
    </Row>
  );
}
