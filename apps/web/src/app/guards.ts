import { OWN_NAMES } from '@helder/policy/cookie-names.js';
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { addressOf, homeOf, languageOf } from '../lib/links';
import { isOffered, readPlatform } from '../lib/platform';
import { readSession, type Me } from '../lib/session';
import { site, type Page, type PageName, type Role } from '../lib/site.data';
import { remembered } from '../lib/storage';

const layouts = {
  candidate: () => import('./candidate-layout').then(({ CandidateLayout }) => CandidateLayout),
  recruiter: () => import('./work-layouts').then(({ RecruiterLayout }) => RecruiterLayout),
  admin: () => import('./work-layouts').then(({ AdminLayout }) => AdminLayout),
  support: () => import('./work-layouts').then(({ SupportLayout }) => SupportLayout),
  auditor: () => import('./work-layouts').then(({ AuditorLayout }) => AuditorLayout),
};

/** The sign-in page that leads back to this address. */
export function signInAddress(pathname: string, search = '') {
  const language = languageOf(pathname);
  return addressOf('signIn', language, { search: { next: pathname + search } });
}

/** Shows something else instead of the page. */
function stop(answer: Response): never {
  // the router wants a thrown response, not an error
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw answer;
}

async function mustBeSignedIn({ request }: LoaderFunctionArgs) {
  const me = await readSession();
  const { pathname, search } = new URL(request.url);
  return me ?? stop(redirect(signInAddress(pathname, search)));
}

/** Who is signed in, and the layout of their role. */
export async function loadSignedIn(args: LoaderFunctionArgs) {
  const hint = remembered(OWN_NAMES.signedIn) as Role | null;
  // the layout is fetched while we wait for the session
  if (hint) void layouts[hint]?.();
  const [me] = await Promise.all([mustBeSignedIn(args), readPlatform()]);
  return { Layout: await layouts[me.role]() };
}

/** The page that asks about a new text, and leads back to this address. */
export const acceptAddress = (pathname: string, search = '') =>
  addressOf('accept', languageOf(pathname), { search: { next: pathname + search } });

/** True when a new text comes before this page. */
export const mustAcceptBefore = ({ statements }: Me, page?: Page) => statements.asked.length > 0 && !page?.isOpenBeforeAccepting;

/** Lets in whom the page is for, where the platform has it; for all others it does not exist. A new text comes first. */
export const allow = (name: PageName) => async (args: LoaderFunctionArgs) => {
  const page: Page = site[name];
  const [me, platform] = await Promise.all([page.for === 'everyone' ? null : mustBeSignedIn(args), readPlatform()]);
  const { pathname, search } = new URL(args.request.url);
  const isThere = isOffered(name, platform);
  // who comes home to a page that is not there lands on the account
  if (!isThere && me && name === homeOf(me.role)) stop(redirect(addressOf('account', languageOf(pathname))));
  if (!isThere || (me && !page.for.includes(me.role))) stop(new Response(null, { status: 404 }));
  if (me && mustAcceptBefore(me, page)) stop(redirect(acceptAddress(pathname, search)));
  return null;
};

/** The bare address begins in the language that was chosen on this device. */
export const inChosenLanguage = () => (remembered(OWN_NAMES.language) === 'en' ? redirect(addressOf('landing', 'en')) : null);
