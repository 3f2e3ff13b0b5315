/** The level of this platform nearest to what a made-up person wants, and never more: by name where that exists, else unnamed, else hidden. */
export function levelFor(wanted, levels) {
  if (levels.includes(wanted)) return wanted;
  const unnamed = levels.includes('on-interest') ? 'on-interest' : 'hidden';
  return wanted === 'recruiters' && levels.includes('public') ? 'public' : wanted === 'hidden' ? 'hidden' : unnamed;
}
