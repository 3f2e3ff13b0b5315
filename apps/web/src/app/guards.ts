import { OWN_NAMES } from '@helder/policy/cookie-names.js';
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { addressOf, languageOf } from '../lib/links';
import type { Role } from '../lib/site.data';
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
  const me = await mustBeSignedIn(args);
  return { Layout: await layouts[me.role]() };
}

/** Lets these roles in; for others the page does not exist. */
export const allow = (roles: readonly Role[]) => async (args: LoaderFunctionArgs) => {
  const me = await mustBeSignedIn(args);
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (!roles.includes(me.role)) throw new Response(null, { status: 404 });
  return null;
};
