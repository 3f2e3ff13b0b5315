import { redirect, type LoaderFunctionArgs } from 'react-router';
import { addressOf, languageOf } from '../lib/links';
import type { Page, Role } from '../lib/site.data';
import { readSession, type Me } from '../lib/session';
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
  const hint = remembered('helder.signed-in') as Role | null;
  // the layout is fetched while we wait for the session
  if (hint) void layouts[hint]?.();
  const me = await mustBeSignedIn(args);
  return { Layout: await layouts[me.role]() };
}

/** The page that asks about a new text, and leads back to this address. */
export const acceptAddress = (pathname: string, search = '') =>
  addressOf('accept', languageOf(pathname), { search: { next: pathname + search } });

/** True when a new text comes before this page. */
export const mustAcceptBefore = ({ statements }: Me, page?: Page) => statements.asked.length > 0 && !page?.isOpenBeforeAccepting;

/** Lets these roles in; for others the page does not exist. A new text comes first. */
export const allow = (page: Page) => async (args: LoaderFunctionArgs) => {
  const me = await mustBeSignedIn(args);
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (!(page.for as readonly Role[]).includes(me.role)) throw new Response(null, { status: 404 });
  const { pathname, search } = new URL(args.request.url);
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (mustAcceptBefore(me, page)) throw redirect(acceptAddress(pathname, search));
  return null;
};
