import { useLanguage } from '../../lib/phrases';
import { Facts } from '../../ui/lists';
import { Fold } from './fold';
import { HeldValue } from './held-value';
import type { HeldField, HeldTable } from './my-data.types';
import { useRightsPhrases } from './phrases';

// a page of a thousand log lines is for a file, not for an eye
const SHOWN = 20;

/** The rows of one table, each as names and values. */
export function HeldRows({ of: { label, columns, rows }, fields }: { of: HeldTable; fields: readonly HeldField[] }) {
  const t = useRightsPhrases();
  const language = useLanguage();
  const names = Object.fromEntries(fields.map((field) => [field.key, field.label[language]]));
  return (
    <Fold title={t('rows', { label: label[language], count: rows.length })}>
      {rows.slice(0, SHOWN).map((row, n) => (
        <Facts
          key={n}
          isQuiet
          items={columns
            .filter(({ name }) => row[name] !== null)
            .map((column) => ({
              id: column.name,
              term: column.label[language],
              says: <HeldValue value={row[column.name]} at={{ key: column.name }} names={names} />,
            }))}
        />
      ))}
      {rows.length > SHOWN && <p className="muted">{t('more', { count: rows.length - SHOWN })}</p>}
    </Fold>
  );
}
