import { vacancy } from '@helder/contract/vacancy.js';
import { Ban, CalendarX } from 'lucide-react';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useIsOffered } from '../../lib/platform';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { LinkButton } from '../../ui/button';
import { Empty } from '../../ui/lists';
import { PageHead, Wrap } from '../../ui/page';
import { Status } from '../../ui/status';
import { Cell, Row, RowHead, Table, TableBody } from '../../ui/table';
import { useVacancyPhrases } from './phrases';
import type { MyCard } from './vacancy.types';

const ICONS = { open: undefined, closed: Ban, over: CalendarX, 'taken-down': Ban } as const;

/** For recruiters: the vacancies they are a contact of. */
export function Component() {
  const t = useVacancyPhrases();
  const list = useAnswer(vacancy.mine, {});
  const add = <LinkButton to="newVacancy">{t('mine.new')}</LinkButton>;
  const columns = [t('mine.vacancy'), t('mine.state'), t('mine.closes'), t('mine.applications')];
  return (
    <Wrap isWide>
      <PageHead lead={t('mine.lead')} below={<p className="row">{add}</p>}>
        {t('mine.title')}
      </PageHead>
      <Answered of={list}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('mine.none')} />
          ) : (
            <Table caption={t('mine.caption')} columns={columns}>
              <TableBody>
                {items.map((each) => (
                  <MyRow key={each.id} of={each} />
                ))}
              </TableBody>
            </Table>
          )
        }
      </Answered>
    </Wrap>
  );
}

function MyRow({ of: { id, title, state, closesOn, applications } }: { of: MyCard }) {
  const t = useVacancyPhrases();
  const { date } = useFormats();
  const isThere = useIsOffered();
  return (
    <Row>
      <RowHead>
        <Link className="rowlink" to="myVacancy" params={{ id }} aria-label={t('mine.openOne', { title })}>
          {title}
        </Link>
      </RowHead>
      <Cell label={t('mine.state')}>
        <Status tone={state === 'open' ? 'ok' : 'mute'} icon={ICONS[state]}>
          {t(`mine.states.${state}`)}
        </Status>
      </Cell>
      <Cell label={t('mine.closes')}>{date(closesOn)}</Cell>
      <Cell label={t('mine.applications')}>
        {isThere('received') && applications > 0 ? (
          <Link to="received" params={{ id }} aria-label={t('mine.readOf', { title, count: String(applications) })}>
            {t('mine.read', { count: applications })}
          </Link>
        ) : (
          t('mine.read', { count: 0 })
        )}
      </Cell>
    </Row>
  );
}
