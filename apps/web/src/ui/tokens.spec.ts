import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const tokens = Object.fromEntries(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
) as Record<string, { light: string; dark: string }>;
const fixed = Object.fromEntries([...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value])) as Record<
  string,
  string
>;

const LINEAR_BELOW = 0.04045;
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= LINEAR_BELOW ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** Contrast ratio of WCAG 2. */
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const GROUNDS = ['bg', 'surface', 'primary-bg'];
const TEXTS = ['text', 'muted', 'link'];
const TONES = ['danger', 'ok', 'warn', 'info'];
const TEXT_PAIRS = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground])),
  ...TONES.flatMap((tone) => [
    [tone, 'bg'],
    [tone, 'surface'],
    [tone, `${tone}-bg`],
    ['text', `${tone}-bg`],
    ['link', `${tone}-bg`],
  ]),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-hover'],
  ['bg', 'danger'],
  ['bg', 'text'],
];
const CONTROL_PAIRS = ['border', 'primary', 'danger', 'warn'].flatMap((line) => ['bg', 'surface'].map((ground) => [line, ground]));
const pairsOf = (pairs: (string | undefined)[][]) =>
  pairs.flatMap(([front = '', back = '']) => (['light', 'dark'] as const).map((theme) => ({ front, back, theme })));
const ratio = ({ front, back, theme }: { front: string; back: string; theme: 'light' | 'dark' }) =>
  contrast(tokens[front]?.[theme] ?? '', tokens[back]?.[theme] ?? '');

describe('Colours', () => {
  it.each(pairsOf(TEXT_PAIRS))('$front on $back is readable text ($theme)', (pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairsOf(CONTROL_PAIRS))('$front on $back shows where a control is ($theme)', (pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(3);
  });

  it('the words on the yellow bar are readable', () => {
    expect(contrast(fixed['on-halo'] ?? '', fixed.halo ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['light', 'dark'] as const)('focus has two tones, one of which always stands out (%s)', (theme) => {
    const ground = tokens.bg?.[theme] ?? '';
    expect(Math.max(contrast(tokens.text?.[theme] ?? '', ground), contrast(fixed.halo ?? '', ground))).toBeGreaterThanOrEqual(3);
  });

  it('stand only in tokens.css', () => {
    const root = join(import.meta.dirname, '..');
    const colour = /#[0-9a-f]{3,8}\b(?!['"`)}\w-])|\b(?:rgba?|hsla?|oklch|color-mix)\(/gi;
    const strays = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.css$/.test(file) && !file.endsWith('tokens.css'))
      .flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(colour)].map(([found]) => `${file}: ${found}`));
    expect(strays).toEqual([]);
  });

  it('are never written in a component', () => {
    const root = join(import.meta.dirname, '..');
    const strays = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx$/.test(file))
      .filter((file) => /(['"`:\s])#[0-9a-f]{6}\b|rgba?\(|hsla?\(/i.test(readFileSync(join(root, file), 'utf8')));
    expect(strays).toEqual([]);
  });
});
