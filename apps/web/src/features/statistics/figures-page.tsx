import type { AnswerOf } from '@helder/contract/endpoint.js';
import { statistics } from '@helder/contract/statistics.js';
import { wordFor } from '@helder/policy/dictionary/index.js';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Cell, Row, RowHead, Table, TableBody } from '../../ui/table';
import { useFiguresPhrases } from './phrases';

type Figures = AnswerOf<typeof statistics.show>;
type Level = 'on-interest' | 'anonymous' | 'recruiters' | 'public';

/** For admins: how many can be found, never who. */
export function Component() {
  const t = useFiguresPhrases();
  const { date } = useFormats();
  return (
    <Wrap isWide>
      <Answered of={useAnswer(statistics.show, {})}>
        {({ day, least, total, tables }) => (
          <>
            <PageHead
              lead={t('lead', { least })}
              below={<p>{total === null ? t('few', { least }) : t('total', { count: total, day: date(day) })}</p>}
            >
              {t('title')}
            </PageHead>
            {tables.map((table) => (
              <Section key={table.of} title={t(`of.${table.of}`)} help={table.of === 'sector' ? t('why') : undefined}>
                <Figure of={table} />
              </Section>
            ))}
          </>
        )}
      </Answered>
    </Wrap>
  );
}

function Figure({ of: { of, cells } }: { of: Figures['tables'][number] }) {
  const t = useFiguresPhrases();
  const language = useLanguage();
  const { number } = useFormats();
  const nameOf = (code: string) =>
    code === 'unknown' ? t('unknown') : of === 'level' ? t(`level.${code as Level}`) : wordFor(of, code, language);
  if (!cells.length) return <p>{t('none')}</p>;
  return (
    <Table caption={t(`of.${of}`)} columns={[t('group'), t('count')]}>
      <TableBody>
        {cells.map(({ code, count }) => (
          <Row key={code}>
            <RowHead>{nameOf(code)}</RowHead>
            <Cell label={t('count')}>{count === null ? <span className="muted">{t('hidden')}</span> : number(count)}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
