import { OWN_NAMES } from '@helder/policy/cookie-names.js';
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { addressOf, homeOf, languageOf } from '../lib/links';
import type { PageName, Role } from '../lib/site.data';
import { isOffered, readPlatform } from '../lib/platform';
import { readSession } from '../lib/session';
import { remembered } from '../lib/storage';

const layouts = {
  candidate: () => import('./candidate-layout').then(({ CandidateLayout }) => CandidateLayout),
  recruiter: () => import('./work-layouts').then(({ RecruiterLayout }) => RecruiterLayout),
  admin: () => import('./work-layouts').then(({ AdminLayout }) => AdminLayout),
};

/** The sign-in page that leads back to this address. */
export function signInAddress(pathname: string, search = '') {
  const language = languageOf(pathname);
  return addressOf('signIn', language, { search: { next: pathname + search } });
}

async function mustBeSignedIn({ request }: LoaderFunctionArgs) {
  const me = await readSession();
  const { pathname, search } = new URL(request.url);
  // the router wants a thrown response, not an error
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (!me) throw redirect(signInAddress(pathname, search));
  return me;
}

/** Who is signed in, and the layout of their role. */
export async function loadSignedIn(args: LoaderFunctionArgs) {
  const hint = remembered(OWN_NAMES.signedIn) as Role | null;
  // the layout is fetched while we wait for the session
  if (hint) void layouts[hint]?.();
  const [me] = await Promise.all([mustBeSignedIn(args), readPlatform()]);
  return { Layout: await layouts[me.role]() };
}

const notThere = () => new Response(null, { status: 404 });

/** Lets everybody in, where the platform has this page. */
export const offer = (name: PageName) => async () => {
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (!isOffered(name, await readPlatform())) throw notThere();
  return null;
};

/** Lets these roles in; for others, and where the platform has no such page, it does not exist. */
export const allow = (name: PageName, roles: readonly Role[]) => async (args: LoaderFunctionArgs) => {
  const [me, platform] = await Promise.all([mustBeSignedIn(args), readPlatform()]);
  const isThere = isOffered(name, platform);
  // who comes home to a page that is not there lands on the account
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (!isThere && name === homeOf(me.role)) throw redirect(addressOf('account', languageOf(new URL(args.request.url).pathname)));
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (!isThere || !roles.includes(me.role)) throw notThere();
  return null;
};

/** The bare address begins in the language that was chosen on this device. */
export const inChosenLanguage = () => {
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (remembered(OWN_NAMES.language) === 'en') throw redirect(addressOf('landing', 'en'));
  return null;
};
