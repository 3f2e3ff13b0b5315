import { columnOf } from '@helder/policy/level.js';
import { lawIn } from '../../lib/law';
import { useLanguage } from '../../lib/phrases';
import { usePlatform } from '../../lib/platform';
import { Facts } from '../../ui/lists';
import { useVisibilityPhrases } from './phrases';
import { RowHistory } from './row-history';
import type { Matrix, MatrixRow } from './visibility.types';

/** Everything about one row: what for, from where, who helps, what each level shows, and what was chosen before. */
export function RowDetail({ row, recipients }: { row: MatrixRow; recipients: Matrix['recipients'] }) {
  const t = useVisibilityPhrases();
  const language = useLanguage();
  const { kind, source } = row.ground;
  const helpers = recipients.map(({ name, what, where }) => t('detail.helper', { name, where: where[language], what: what[language] }));
  const levels = (usePlatform()?.visibility.levels ?? []).filter((level) => level !== 'hidden').reverse();
  const shown = levels.map((level) => t(`detail.shown.${row.shownAt[columnOf(level)]}`, { level: t(`card.${level}`) }));
  return (
    <div className="cols">
      <div className="stack">
        <h3>{t('detail.about')}</h3>
        <Facts
          isQuiet
          items={[
            { term: t('detail.purpose'), says: row.purpose[language] },
            { term: t('detail.source'), says: row.source[language] },
            row.kind !== 'record' && { term: t('detail.shownAt'), says: <Lines items={shown} /> },
            helpers.length > 0 && { term: t('detail.helpers'), says: <Lines items={helpers} /> },
            row.switch === 'fixed' && {
              term: t('detail.fixed'),
              says: row.kind === 'field' ? t('detail.neverShown') : t(`detail.fixedSays.${kind}`),
            },
            { term: t('detail.law'), says: t(`detail.lawSays.${kind}`, { source: lawIn(source, language) }) },
          ]}
        />
      </div>
      {row.consents.length > 0 && <RowHistory row={row} />}
    </div>
  );
}

const Lines = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);
