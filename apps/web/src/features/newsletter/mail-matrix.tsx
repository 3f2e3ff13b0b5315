import { useFormats } from '../../lib/dates';
import { Fixed } from '../../ui/status';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { Switch } from '../../ui/toggle';
import { useNewsletterPhrases } from './phrases';

type Props = { isOn: boolean; since: string | null; onChange: (isOn: boolean) => void };

/** Kind of mail × whether, why and until when. */
export function MailMatrix({ isOn, since, onChange }: Props) {
  const t = useNewsletterPhrases();
  const { date } = useFormats();
  const columns = [t('matrix.kind'), t('matrix.why'), t('matrix.until'), t('matrix.email')];
  return (
    <Table caption={t('matrix.caption')} columns={columns}>
      <TableBody>
        <Row>
          <RowHead>
            {t('matrix.service')}
            <Sub>{t('matrix.serviceSub')}</Sub>
          </RowHead>
          <Cell label={t('matrix.why')}>{t('matrix.serviceWhy')}</Cell>
          <Cell label={t('matrix.until')}>{t('matrix.serviceUntil')}</Cell>
          <Cell label={t('matrix.email')} isAct>
            <Fixed>{t('matrix.always')}</Fixed>
          </Cell>
        </Row>
        <Row>
          <RowHead>
            {t('matrix.newsletter')}
            <Sub>{t('matrix.newsletterSub')}</Sub>
          </RowHead>
          <Cell label={t('matrix.why')}>
            {t('matrix.newsletterWhy')}
            {isOn && since && <Sub>{t('matrix.since', { date: date(since) })}</Sub>}
          </Cell>
          <Cell label={t('matrix.until')}>{t('matrix.newsletterUntil')}</Cell>
          <Cell label={t('matrix.email')} isAct>
            <Switch label={t('matrix.switch')} isOn={isOn} onChange={onChange} />
          </Cell>
        </Row>
      </TableBody>
    </Table>
  );
}
