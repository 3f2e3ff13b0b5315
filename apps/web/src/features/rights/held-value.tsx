import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { Facts } from '../../ui/lists';
import { nameInside, sayCode, type At } from './held-words.data';
import { useRightsPhrases } from './phrases';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const isEmpty = (value: unknown) => value === '' || value === null || value === undefined || (Array.isArray(value) && !value.length);
const isPlain = (value: unknown): value is string | number | boolean | null => typeof value !== 'object' || value === null;

type Props = { value: unknown; at: At; names: Readonly<Record<string, string>> };

/** Any value we hold, as a person can read it. */
export function HeldValue({ value, at, names }: Props) {
  const t = useRightsPhrases();
  const language = useLanguage();
  const { date, dateTime, list } = useFormats();
  if (isEmpty(value)) return <span className="muted">{t('empty')}</span>;
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  const say = (each: unknown) =>
    names[at.key === 'fields' || at.key === 'sealed' ? String(each) : ''] ?? sayCode(String(each), at, language);
  if (Array.isArray(value)) return value.every(isPlain) ? list(value.map(say)) : <HeldList values={value} at={at} names={names} />;
  if (!isPlain(value)) return <HeldParts value={value as object} at={at} names={names} />;
  const text = String(value);
  if (INSTANT.test(text)) return dateTime(text);
  if (DAY.test(text)) return date(text);
  return <span className="held-text">{say(text)}</span>;
}

const HeldList = ({ values, at, names }: { values: unknown[] } & Omit<Props, 'value'>) => (
  <ol className="stack held-list">
    {values.map((each, n) => (
      <li key={n}>
        {isPlain(each) ? (
          <HeldValue value={each} at={at} names={names} />
        ) : (
          <HeldParts value={each as object} at={at} names={names} isInList />
        )}
      </li>
    ))}
  </ol>
);

/** The parts of one thing, each under its name. */
function HeldParts({ value, at, names, isInList }: { value: object; isInList?: boolean } & Omit<Props, 'value'>) {
  const language = useLanguage();
  const of = isInList ? at.key : undefined;
  return (
    <Facts
      isQuiet
      items={Object.entries(value as Record<string, unknown>).map(([key, inside]) => ({
        id: key,
        term: nameInside(key, names, { of }, language),
        says: <HeldValue value={inside} at={{ key, of }} names={names} />,
      }))}
    />
  );
}
