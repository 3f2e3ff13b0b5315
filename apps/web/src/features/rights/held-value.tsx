import { useFormats } from '../../lib/dates';
import { Facts } from '../../ui/lists';
import { useRightsPhrases } from './phrases';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isPlain = (value: unknown) => typeof value !== 'object' || value === null;

/** Any value we hold, as a person can read it. */
export function HeldValue({ value, names }: { value: unknown; names: Readonly<Record<string, string>> }) {
  const t = useRightsPhrases();
  const { date, dateTime, list } = useFormats();
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (value === '' || value === null || value === undefined || (isList(value) && !value.length))
    return <span className="muted">{t('empty')}</span>;
  if (isList(value) && value.every(isPlain)) return list(value.map(String));
  if (isList(value)) return value.map((each, n) => <HeldValue key={n} value={each} names={names} />);
  if (typeof value === 'object')
    return (
      <Facts
        isQuiet
        items={Object.entries(value).map(([key, inside]) => ({
          id: key,
          term: names[key] ?? key,
          says: <HeldValue value={inside} names={names} />,
        }))}
      />
    );
  const text = String(value as string | number);
  if (INSTANT.test(text)) return dateTime(text);
  if (DAY.test(text)) return date(text);
  return <span className="held-text">{text}</span>;
}
