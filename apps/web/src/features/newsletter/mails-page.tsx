import { newsletter } from '@helder/contract/newsletter.js';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Empty } from '../../ui/lists';
import { PageHead, Wrap } from '../../ui/page';
import { Badge } from '../../ui/status';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import type { SentMail } from './newsletter.types';
import { useNewsletterPhrases } from './phrases';

const PURPOSES = [
  'account',
  'visibility',
  'contact',
  'vacancy',
  'newsletter',
  'tips',
  'product-news',
  'offers',
  'rights',
  'deletion',
  'policy',
] as const;

/** Why did I get this mail: what it was for, on what it rests, and where it ends. */
export function Component() {
  const t = useNewsletterPhrases();
  const mails = useAnswer(newsletter.mails, {});
  const columns = [t('mails.subject'), t('mails.class'), t('mails.why'), t('mails.stop')];
  return (
    <Wrap isWide>
      <PageHead lead={t('mails.lead')}>{t('mails.title')}</PageHead>
      <Answered of={mails}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('mails.empty')} />
          ) : (
            <Table caption={t('mails.caption')} columns={columns}>
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
  const t = useNewsletterPhrases();
  const { dateTime } = useFormats();
  const purpose = PURPOSES.find((each) => each === mail.purpose) ?? 'other';
  return (
    <Row>
      <RowHead>
        {mail.subject}
        <Sub>{dateTime(mail.at)}</Sub>
      </RowHead>
      <Cell label={t('mails.class')}>
        <Badge tone={mail.class === 'service' ? 'mute' : 'info'}>{t(`mails.classes.${mail.class}`)}</Badge>
      </Cell>
      <Cell label={t('mails.why')}>
        {t(`mails.purposes.${purpose}`)}
        <Sub>{t(`mails.grounds.${mail.ground}`)}</Sub>
        {mail.sender !== 'own' && <Sub>{t(`sender.${mail.sender}`)}</Sub>}
      </Cell>
      <Cell label={t('mails.stop')}>
        {mail.stop === 'nothing' ? t('mails.stops.nothing') : <Link to={mail.stop}>{t(`mails.stops.${mail.stop}`)}</Link>}
      </Cell>
    </Row>
  );
}
