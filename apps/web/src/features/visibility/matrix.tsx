import { rights } from '@helder/contract/rights.js';
import { FIELDS, type FieldKey } from '@helder/policy/fields.js';
import { useState } from 'react';
import { useAnswer } from '../../lib/query';
import { Chip, Chips } from '../../ui/chip';
import { Empty } from '../../ui/lists';
import { Expand, Table, TableBody } from '../../ui/table';
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
/** Closed at first, open on paper: what is not there, and what only counts later. */
const FOLDED: readonly Group[] = ['empty', 'kept'];

/** Where a row stands: what one chooses in the sections of the profile, then what is empty, needed, or kept. */
function groupOf(row: MatrixRow): Group {
  if (row.group !== 'choice') return row.group;
  if (!isThere(row)) return 'empty';
  return row.kind === 'field' ? FIELDS[row.id as FieldKey].section : row.kind;
}

/** My data × who sees it × why × until when × switch. */
export function Matrix({ matrix, now }: { matrix: Answer; now: Visibility }) {
  const t = useVisibilityPhrases();
  const { data: dates } = useAnswer(rights.dates, {});
  const [filter, setFilter] = useState<Filter>('all');
  const [opened, setOpened] = useState<readonly Group[]>([]);
  const rows = matrix.items.filter(FILTERS[filter]);
  const columns = (['what', 'who', 'why', 'until', 'share'] as const).map((column) => t(`matrix.column.${column}`));
  const isFolded = (group: Group) => filter === 'all' && FOLDED.includes(group) && !opened.includes(group);
  const toggle = (group: Group) => setOpened(isFolded(group) ? [...opened, group] : opened.filter((each) => each !== group));
  const titleOf = (group: Group, count: number) =>
    filter === 'all' && FOLDED.includes(group) ? (
      <Expand isOpen={!isFolded(group)} onToggle={() => toggle(group)} controls="matrix-rows">
        {t(`matrix.group.${group}`)} <span className="muted">{t('matrix.count', { count })}</span>
      </Expand>
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
        <div id="matrix-rows">
          <Table caption={t('matrix.caption')} columns={columns}>
            {GROUPS.map((group) => {
              const members = rows.filter((row) => groupOf(row) === group);
              return (
                members.length > 0 && (
                  <TableBody key={group} title={titleOf(group, members.length)} span={columns.length}>
                    {members.map((row) => (
                      <DataRow
                        key={row.id}
                        row={row}
                        now={now}
                        recipients={matrix.recipients}
                        coming={dates?.items.filter(({ category }) => category === row.id) ?? []}
                        span={columns.length}
                        isFolded={isFolded(group)}
                      />
                    ))}
                  </TableBody>
                )
              );
            })}
          </Table>
        </div>
      )}
    </section>
  );
}
