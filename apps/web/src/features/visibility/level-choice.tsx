import { useRef, useState } from 'react';
import { useFormats } from '../../lib/dates';
import { usePlatform } from '../../lib/platform';
import { LevelGlyph } from '../../ui/mark';
import { RadioCards } from '../../ui/radios';
import { Saved } from '../../ui/status';
import { AskPanel } from './ask-panel';
import { useVisibilityPhrases } from './phrases';
import { sharesMore } from './sharing';
import { Standing } from './standing';
import { ifMatchOf, useChange } from './use-choice';
import type { Level, MatrixRow, ShownLevel, Visibility } from './visibility.types';

/** How visible: less is saved at once, more opens the panel first, so that an arrow key can never publish. */
export function LevelChoice({ now, rows }: { now: Visibility; rows: readonly MatrixRow[] }) {
  const t = useVisibilityPhrases();
  const [asked, setAsked] = useState<{ level: ShownLevel; times: number } | null>(null);
  const [before, setBefore] = useState<Level | null>(null);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const change = useChange();
  const { date } = useFormats();
  const title = useRef<HTMLSpanElement>(null);
  const who = t('recruitersOf', { count: now.organisations });
  // from most to least
  const levels = [...(usePlatform()?.visibility.levels ?? [])].reverse();
  // a start level nobody said yes to yet shows nothing
  const chosen = now.activatedAt ? now.chosen : 'hidden';

  const saved = () => {
    setAsked(null);
    setBefore(now.chosen);
    setSavedAt(new Date());
    title.current?.focus();
  };
  const ask = (level: ShownLevel) => setAsked((last) => ({ level, times: (last?.times ?? 0) + 1 }));
  const choose = (level: Level) => {
    if (level !== 'hidden' && (!now.activatedAt || sharesMore(now.chosen, level))) return ask(level);
    setAsked(null);
    change.mutate({ body: { level }, ifMatch: ifMatchOf(now) }, { onSuccess: saved });
  };
  const stay = () => {
    setAsked(null);
    title.current?.focus();
  };
  const says: Record<Level, string> = {
    public: now.organisations ? t('help.public', { who }) : t('help.nobodyYet'),
    recruiters: now.organisations ? t('help.recruiters', { who }) : t('help.nobodyYet'),
    'on-interest': t('help.on-interest'),
    anonymous: t('help.anonymous'),
    hidden: t('help.hidden'),
  };
  const end = now.isExpiring ? now.graceUntil : now.visibleUntil;
  const help = (level: Level) => (level === now.effective && end ? `${says[level]} ${t('help.until', { date: date(end) })}` : says[level]);
  return (
    <div className="stack">
      <Standing now={now} onStay={ask} onStop={() => choose('hidden')} />
      <RadioCards
        label={
          <span ref={title} tabIndex={-1} className="focus-quietly">
            {t.rich('now', { level: t(`level.${now.effective}`), b: (words) => <b>{words}</b> })}
          </span>
        }
        options={levels.map((level) => ({
          id: level,
          label: t(`card.${level}`),
          icon: <LevelGlyph of={level} />,
          help: help(level),
        }))}
        value={chosen}
        onChange={choose}
      />
      {asked && <AskPanel key={`${asked.level}${asked.times}`} level={asked.level} now={now} rows={rows} onDone={saved} onNo={stay} />}
      {!asked && (
        <Saved
          at={savedAt}
          isSaving={change.isPending}
          error={change.isError ? t('changeFailed', { level: t(`level.${now.effective}`) }) : null}
          onUndo={savedAt && before && before !== now.chosen ? () => choose(before) : undefined}
        />
      )}
    </div>
  );
}
