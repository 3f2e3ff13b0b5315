import type { ReactNode } from 'react';
import { classes } from './classes';

const EYE = {
  mark: 'M6.5 16a10.5 10.5 0 0 1 19 0 10.5 10.5 0 0 1-19 0Zm9.5-3.25a3.25 3.25 0 1 0 0 6.5 3.25 3.25 0 0 0 0-6.5Z',
  glyph: 'M5.5 12a7.4 7.4 0 0 1 13 0 7.4 7.4 0 0 1-13 0Zm6.5-2.1a2.1 2.1 0 1 0 0 4.2 2.1 2.1 0 0 0 0-4.2Z',
  lens: 'M5.5 12a7.4 7.4 0 0 1 13 0 7.4 7.4 0 0 1-13 0Z',
};

/** Two circles that overlap: what overlaps is seen. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden focusable={false} fill="none" stroke="currentColor" strokeWidth={2}>
    <circle cx={16} cy={11.5} r={10.5} />
    <circle cx={16} cy={20.5} r={10.5} />
    <path fill="currentColor" stroke="none" fillRule="evenodd" d={EYE.mark} />
  </svg>
);

const overlapping = (
  <>
    <circle cx={12} cy={8.5} r={7.4} />
    <circle cx={12} cy={15.5} r={7.4} />
  </>
);
const GLYPHS = {
  /** Overlap filled: an eye. */
  recruiters: (
    <>
      {overlapping}
      <path fill="currentColor" stroke="none" fillRule="evenodd" d={EYE.glyph} />
    </>
  ),
  /** Overlap empty, with a bar. */
  anonymous: (
    <>
      {overlapping}
      <path d="M8.2 12h7.6" strokeLinecap="round" />
    </>
  ),
  /** Apart, the lower one dashed. */
  hidden: (
    <>
      <circle cx={12} cy={6.2} r={5} />
      <circle cx={12} cy={17.8} r={5} strokeDasharray="2.6 2.6" />
    </>
  ),
  /** The lower circle opens when asked: overlap outlined, the eye still closed. */
  'on-interest': (
    <>
      <circle cx={12} cy={8.5} r={7.4} />
      <circle cx={12} cy={15.5} r={7.4} strokeDasharray="2.6 2.6" />
      <circle cx={12} cy={12} r={1.6} fill="currentColor" stroke="none" />
    </>
  ),
  /** Everything inside the overlap: filled lens, no pupil. */
  public: (
    <>
      {overlapping}
      <path fill="currentColor" stroke="none" d={EYE.lens} />
    </>
  ),
} satisfies Record<string, ReactNode>;
export type Glyph = keyof typeof GLYPHS;

/** How much is seen, as a picture; always beside its word. */
export const LevelGlyph = ({ of, isLarge }: { of: Glyph; isLarge?: boolean }) => (
  <svg className={classes('icon', 'glyph', isLarge && 'lg')} viewBox="0 0 24 24" aria-hidden focusable={false}>
    {GLYPHS[of]}
  </svg>
);
