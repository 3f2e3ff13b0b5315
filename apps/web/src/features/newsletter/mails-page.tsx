import { newsletter } from '@helder/contract/newsletter.js';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Empty } from '../../ui/lists';
import { PageHead, Wrap } from '../../ui/page';
import { Badge } from '../../ui/status';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { useMailsPhrases } from './mails.phrases';
import type { SentMail } from './newsletter.types';
import { useNewsletterPhrases } from './phrases';

const PURPOSES = [
  'account',
  'visibility',
  'contact',
  'vacancy',
  'search',
  'newsletter',
  'tips',
  'product-news',
  'offers',
  'job-alert',
  'alert',
  'rights',
  'deletion',
  'policy',
] as const;

/** Why did I get this mail: what it was for, on what it rests, and where it ends. */
export function Component() {
  const t = useMailsPhrases();
  const mails = useAnswer(newsletter.mails, {});
  const columns = [t('subject'), t('class'), t('why'), t('stop')];
  return (
    <Wrap>
      <PageHead lead={t('lead')}>{t('title')}</PageHead>
      <Answered of={mails}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('empty')} />
          ) : (
            <Table caption={t('caption')} columns={columns}>
              <TableBody>
                {items.map((mail) => (
                  <MailRow key={mail.id} of={mail} />
                ))}
              </TableBody>
            </Table>
          )
        }
      </Answered>
    </Wrap>
  );
}

function MailRow({ of: mail }: { of: SentMail }) {
  const t = useMailsPhrases();
  const names = useNewsletterPhrases();
  const { dateTime } = useFormats();
  const purpose = PURPOSES.find((each) => each === mail.purpose) ?? 'other';
  return (
    <Row>
      <RowHead>
        {mail.subject}
        <Sub>{dateTime(mail.at)}</Sub>
      </RowHead>
      <Cell label={t('class')}>
        <Badge tone={mail.class === 'service' ? 'mute' : 'info'}>{t(`classes.${mail.class}`)}</Badge>
      </Cell>
      <Cell label={t('why')}>
        {t(`purposes.${purpose}`)}
        <Sub>{t(`grounds.${mail.ground}`)}</Sub>
        {mail.sender !== 'own' && <Sub>{names(`sender.${mail.sender}`)}</Sub>}
      </Cell>
      <Cell label={t('stop')}>
        {mail.stop === 'nothing' || mail.stop === 'mail' ? t(`stops.${mail.stop}`) : <Link to={mail.stop}>{t(`stops.${mail.stop}`)}</Link>}
      </Cell>
    </Row>
  );
}
