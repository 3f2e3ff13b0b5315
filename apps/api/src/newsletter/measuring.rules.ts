/** Fewer openings than this are nobody's business: a small number could point at a person. */
const FLOOR = 10;

/** What an admin sees of the counting; nothing while it is too little to be about nobody. */
export const shownCount = (openings: number, clicks: number): { openings: number; clicks: number } | null =>
  openings < FLOOR ? null : { openings, clicks };

/** A picture of one transparent dot. */
export const DOT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
