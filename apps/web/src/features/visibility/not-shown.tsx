import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { usePlatform } from '../../lib/platform';
import { Button } from '../../ui/button';
import { Rows } from '../../ui/lists';
import { LevelGlyph } from '../../ui/mark';
import { Section } from '../../ui/page';
import { Notice } from '../../ui/status';
import { useVisibilityPhrases } from './phrases';
import { lowerFirst, shownAt } from './sharing';
import { ifMatchOf, useChange } from './use-choice';
import type { Hiding } from './use-hiding';
import type { MatrixRow, ShownLevel, Visibility } from './visibility.types';

type Props = { level: ShownLevel; rows: readonly MatrixRow[]; now: Visibility; hiding: Hiding };

/** The rest: what does not leave at this level, and why. */
export function NotShown({ level, rows, now, hiding }: Props) {
  const t = useVisibilityPhrases();
  const language = useLanguage();
  const change = useChange();
  const levels = usePlatform()?.visibility.levels ?? [];
  const shown = shownAt(rows, level);
  const rest = rows.filter((row) => row.kind !== 'record' && !shown.includes(row));
  const why = (row: MatrixRow) => t(`preview.why.${row.switch === 'on' ? 'covered' : row.switch}`);
  return (
    <Section title={t('preview.notTitle')} help={t('preview.notHelp')}>
      <div className="stack">
        <Rows>
          {rest.map((row) => (
            <li key={row.id}>
              <span>{row.label[language]}</span>
              <span className="row">
                <span className="muted">{why(row)}</span>
                {row.switch === 'off' && hiding.canShow(row.id) && (
                  <Button
                    look="link"
                    aria-label={t('preview.showField', { field: lowerFirst(row.label[language]) })}
                    onPress={() => hiding.show(row.id, row.label[language])}
                  >
                    {t('preview.show')}
                  </Button>
                )}
              </span>
            </li>
          ))}
          <li>
            <span>{t('preview.email')}</span>
            <span className="muted">{t('preview.why.record')}</span>
          </li>
        </Rows>
        {levels.includes('anonymous') && (
          <Notice title={t('preview.anonymousTitle')}>
            <p>{t('preview.anonymousText')}</p>
          </Notice>
        )}
        <p className="row">
          {now.chosen === 'recruiters' && levels.includes('anonymous') && (
            <Button look="second" onPress={() => change.mutate({ body: { level: 'anonymous' }, ifMatch: ifMatchOf(now) })}>
              <LevelGlyph of="anonymous" />
              {t('preview.makeAnonymous')}
            </Button>
          )}
          <Link to="whoSeesWhat">{t('preview.choice')}</Link>
        </p>
      </div>
    </Section>
  );
}
