import type { Level } from '@helder/policy/level.js';
import { useState } from 'react';
import { useLanguage } from '../../lib/phrases';
import { usePlatform } from '../../lib/platform';
import { Facts } from '../../ui/lists';
import { LevelGlyph } from '../../ui/mark';
import { Segmented } from '../../ui/radios';
import { DEMO } from './demo.data';
import { useLandingPhrases } from './phrases';

// until the policy says which levels there are
const USUAL: readonly Level[] = ['hidden', 'anonymous', 'recruiters'];
/** How a level looks to a recruiter: by name, as coded values alone, or not at all. */
const LOOKS = {
  public: 'recruiters',
  recruiters: 'recruiters',
  anonymous: 'anonymous',
  'on-interest': 'anonymous',
  hidden: 'hidden',
} as const;
type Look = (typeof LOOKS)[Level];

/** The mark, big: what overlaps is seen. */
function Circles({ look, above, below }: { look: Look; above: string; below: string }) {
  const isApart = look === 'hidden';
  return (
    <svg className="venn" viewBox="0 0 160 250" aria-hidden focusable={false} fill="none" stroke="currentColor" strokeWidth={3}>
      <circle cx={80} cy={isApart ? 62 : 82} r={isApart ? 54 : 72} />
      <circle cx={80} cy={isApart ? 188 : 168} r={isApart ? 54 : 72} strokeDasharray={isApart ? '9 8' : undefined} />
      {look === 'recruiters' && (
        <path
          fill="currentColor"
          stroke="none"
          fillRule="evenodd"
          d="M22.3 125a72 72 0 0 1 115.4 0 72 72 0 0 1-115.4 0ZM80 109a16 16 0 1 0 0 32 16 16 0 0 0 0-32Z"
        />
      )}
      {look === 'anonymous' && <path strokeWidth={6} strokeLinecap="round" d="M52 125h56" />}
      <g stroke="none">
        <text x={80} y={58}>
          {above}
        </text>
        <text x={80} y={204}>
          {below}
        </text>
      </g>
    </svg>
  );
}

/** Try it: what a recruiter sees of an invented profile at each level. */
export function Demo() {
  const t = useLandingPhrases();
  const language = useLanguage();
  const { levels, hasEnd } = usePlatform()?.visibility ?? { levels: USUAL, hasEnd: true };
  const [chosen, setChosen] = useState<Level | null>(null);
  const level = chosen ?? levels.at(-1)!;
  const look = LOOKS[level];
  const isShown = (row: (typeof DEMO)[number]) => look !== 'hidden' && row[look];
  return (
    <section className="demo" aria-labelledby="demo">
      <h2 id="demo">{t('demo.title')}</h2>
      <Segmented
        label={t('demo.choose')}
        hidesLabel
        value={level}
        onChange={setChosen}
        options={levels.toReversed().map((id) => ({ id, label: t(`demo.${id}`), icon: <LevelGlyph of={id} /> }))}
      />
      <div className="demo-body">
        <Circles look={look} above={t('demo.recruitersSide')} below={t('demo.you')} />
        <p role="status">
          {t(`demo.says.${level}`)} {look === 'recruiters' && t(hasEnd ? 'demo.year' : 'demo.untilYouStop')}
        </p>
        <Facts
          isQuiet
          className="demo-list"
          items={DEMO.map((row) => ({
            id: row.key,
            term: t(`demo.field.${row.key}`),
            says: isShown(row) ? row.value[language] : <span className="muted">{t('demo.unseen')}</span>,
          }))}
        />
      </div>
      <p className="small muted">{t('demo.invented')}</p>
    </section>
  );
}
