// the first that fits: Edge and Opera call themselves Chrome, Chrome calls itself Safari
const BROWSERS = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;
const SYSTEMS = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['CrOS', 'Chromebook'],
  ['Linux', 'Linux'],
] as const;

/** Browser and device in words people know; null for what we do not recognise. */
export const deviceOf = (agent: string) => ({
  browser: BROWSERS.find(([sign]) => agent.includes(sign))?.[1] ?? null,
  system: SYSTEMS.find(([sign]) => agent.includes(sign))?.[1] ?? null,
});
