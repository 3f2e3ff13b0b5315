type Answer = { type: string; body: string | Buffer; cookie?: string };

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const YEARS_TWO = 63_072_000;

/** What the made-up vendors of the demo pack send to a browser that lets them; each leaves what its row in the register says. */
export const FAKE_VENDORS: Readonly<Record<string, Answer>> = {
  'teller.js': {
    type: 'text/javascript; charset=utf-8',
    body: `document.cookie = '_teller=1; path=/; max-age=${YEARS_TWO}; samesite=lax';
localStorage.setItem('teller.visits', String(Number(localStorage.getItem('teller.visits') ?? 0) + 1));
new Image().src = '/dev-vendors/teller.gif';
`,
  },
  'teller.gif': { type: 'image/gif', body: PIXEL },
  'buurtplein.gif': { type: 'image/gif', body: PIXEL, cookie: 'bp_id=1; Path=/; Max-Age=7776000; SameSite=Lax' },
  'buurtplein.html': {
    type: 'text/html; charset=utf-8',
    body: '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Buurtplein</title><main><h1>Buurtplein</h1><p>Een bericht van een ander platform.</p></main></html>',
    cookie: 'bp_embed=1; Path=/; Max-Age=7776000; SameSite=Lax',
  },
  'spoorwijs.js': {
    type: 'text/javascript; charset=utf-8',
    body: `document.cookie = '_spoor=1; path=/; max-age=15552000; samesite=lax';
sessionStorage.setItem('spoor.path', location.pathname);
`,
  },
};
