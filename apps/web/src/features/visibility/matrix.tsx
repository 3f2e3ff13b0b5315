import { FIELDS, type FieldKey } from '@helder/policy/fields.js';
import { useState } from 'react';
import { Link } from '../../lib/links';
import { Chip, Chips } from '../../ui/chip';
import { Empty } from '../../ui/lists';
import { Table, TableBody } from '../../ui/table';
import { DataRow } from './data-row';
import { useVisibilityPhrases } from './phrases';
import { isShared, isThere } from './sharing';
import type { Matrix as Answer, MatrixRow, Visibility } from './visibility.types';
import './matrix.css';

const FILTERS = {
  all: () => true,
  shared: isShared,
  consent: ({ ground, switch: state }: MatrixRow) => ground.kind === 'consent' && state !== 'empty',
  law: ({ ground }: MatrixRow) => ground.kind === 'law',
} as const satisfies Record<string, (row: MatrixRow) => boolean>;
type Filter = keyof typeof FILTERS;

const GROUPS = ['about', 'wanted', 'work', 'education', 'contact', 'file', 'record', 'empty', 'required', 'kept'] as const;
type Group = (typeof GROUPS)[number];

/** Where a row stands: what one chooses in the sections of the profile, then what is empty, needed, or kept. */
function groupOf(row: MatrixRow): Group {
  if (row.group !== 'choice') return row.group;
  if (!isThere(row)) return 'empty';
  return row.kind === 'field' ? FIELDS[row.id as FieldKey].section : row.kind;
}

/** My data × who sees it × why × until when × switch. */
export function Matrix({ matrix, now }: { matrix: Answer; now: Visibility }) {
  const t = useVisibilityPhrases();
  const [filter, setFilter] = useState<Filter>('all');
  const rows = matrix.items.filter(FILTERS[filter]);
  const columns = (['what', 'who', 'why', 'until', 'share'] as const).map((column) => t(`matrix.column.${column}`));
  const titleOf = (group: Group) =>
    group === 'empty' ? (
      <>
        {t('matrix.group.empty')}.{' '}
        <span className="noprint">{t.rich('matrix.emptyHelp', { a: (words) => <Link to="profile">{words}</Link> })}</span>
      </>
    ) : (
      t(`matrix.group.${group}`)
    );
  return (
    <section className="stack matrix" aria-labelledby="matrix">
      <div className="row between">
        <h2 id="matrix">{t('matrix.title')}</h2>
        <Chips label={t('matrix.show')}>
          {(Object.keys(FILTERS) as Filter[]).map((each) => (
            <Chip key={each} isOn={filter === each} onChange={() => setFilter(each)}>
              {t(`matrix.filter.${each}`)}
            </Chip>
          ))}
        </Chips>
      </div>
      <p className="sr" role="status">
        {t('matrix.count', { count: rows.length })}
      </p>
      {rows.length === 0 ? (
        <Empty title={t('matrix.none')} />
      ) : (
        <Table caption={t('matrix.caption')} columns={columns}>
          {GROUPS.map((group) => {
            const members = rows.filter((row) => groupOf(row) === group);
            return (
              members.length > 0 && (
                <TableBody key={group} title={titleOf(group)} span={columns.length}>
                  {members.map((row) => (
                    <DataRow key={row.id} row={row} now={now} recipients={matrix.recipients} span={columns.length} />
                  ))}
                </TableBody>
              )
            );
          })}
        </Table>
      )}
    </section>
  );
}
