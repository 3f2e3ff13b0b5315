import { cookie } from '@helder/contract/cookie.js';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Empty } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Cell, Row, RowHead, Table, TableBody } from '../../ui/table';
import { useCookiePhrases } from './phrases';

function Reports() {
  const t = useCookiePhrases();
  const { dateTime } = useFormats();
  const handle = useAct(cookie.handleReport, { refreshes: [cookie.reports] });
  const columns = [t('admin.name'), t('admin.page'), t('admin.at'), { label: t('admin.act'), isHidden: true }];
  return (
    <Section title={t('admin.reports')} help={t('admin.reportsHelp')}>
      {handle.error && <Failure error={handle.error} />}
      <Answered of={useAnswer(cookie.reports, {})}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('admin.noReports')} />
          ) : (
            <Table caption={t('admin.reports')} columns={columns}>
              <TableBody>
                {items.map(({ id, name, page, at }) => (
                  <Row key={id}>
                    <RowHead>
                      <code>{name}</code>
                    </RowHead>
                    <Cell label={t('admin.page')}>{page}</Cell>
                    <Cell label={t('admin.at')}>{dateTime(at)}</Cell>
                    <Cell isAct>
                      <Button
                        look="link"
                        size="tall"
                        aria-label={t('admin.handleName', { name })}
                        onPress={() => handle.mutate({ params: { id } })}
                      >
                        {t('admin.handle')}
                      </Button>
                    </Cell>
                  </Row>
                ))}
              </TableBody>
            </Table>
          )
        }
      </Answered>
    </Section>
  );
}

function Counted() {
  const t = useCookiePhrases();
  const { date, number } = useFormats();
  return (
    <Section title={t('admin.visits')} help={t('admin.visitsHelp')}>
      <Answered of={useAnswer(cookie.visits, {})}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('admin.noVisits')} />
          ) : (
            <Table caption={t('admin.visits')} columns={[t('admin.page'), t('admin.day'), t('admin.from'), t('admin.count')]}>
              <TableBody>
                {items.map(({ day, page, referrer, visits }) => (
                  <Row key={`${day} ${page} ${referrer}`}>
                    <RowHead>{page}</RowHead>
                    <Cell label={t('admin.day')}>{date(day)}</Cell>
                    <Cell label={t('admin.from')}>{referrer ?? t('admin.nowhere')}</Cell>
                    <Cell label={t('admin.count')}>{number(visits)}</Cell>
                  </Row>
                ))}
              </TableBody>
            </Table>
          )
        }
      </Answered>
    </Section>
  );
}

/** What readers found that the list does not name, and how often pages were opened. */
export function Component() {
  const t = useCookiePhrases();
  return (
    <Wrap isWide>
      <PageHead lead={t('admin.lead')} below={<Link to="cookies">{t('admin.public')}</Link>}>
        {t('admin.title')}
      </PageHead>
      <Reports />
      <Counted />
    </Wrap>
  );
}
