import { account, type AnswerOf } from '@helder/contract';
import { OWN_NAMES } from '@helder/policy/cookie-names.js';
import { useQuery } from '@tanstack/react-query';
import { call, ProblemError } from './call';
import { cache } from './query';
import { remember, remembered } from './storage';
import { holdFor, keepOnlyFor } from './typed';

export type Me = AnswerOf<typeof account.me>;

// a hint that somebody is signed in here, so that visitors are not asked for a session they do not have
const HINT = OWN_NAMES.signedIn;

const KEY = ['session'];
const query = {
  queryKey: KEY,
  queryFn: async () => {
    try {
      return await call(account.me, {});
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
};

// whose session it last was, also when the answer is by now that there is none
let last: Me | null = null;
const keep = (me: Me | null) => {
  last = me ?? last;
  remember(HINT, me && me.role);
  cache.setQueryData(KEY, me);
  return me;
};

/** Who is signed in, asked once; null for nobody. */
export const readSession = async () => keep(await cache.ensureQueryData(query));

/** Asks again, past what we remember; undefined when nobody answered, or another session began meanwhile. */
export const rereadSession = () => cache.fetchQuery({ ...query, staleTime: 0 }).then(keep, () => undefined);

/** Who is signed in; does not ask when nobody signed in on this device. */
export const useSession = () => useQuery({ ...query, enabled: Boolean(remembered(HINT)) }).data ?? null;

/** Who is signed in, and whether that is known yet. */
export function useSessionState() {
  const hasHint = Boolean(remembered(HINT));
  const { data, isFetched } = useQuery({ ...query, enabled: hasHint });
  return { me: data ?? null, isKnown: isFetched || !hasHint };
}

/** What the sign-in door answered becomes the session; what an earlier person read is forgotten. */
export function beginSession(me: Me) {
  keepOnlyFor(me.id);
  cache.clear();
  keep(me);
}

/** The same person typed the password again, or changed something about the account: what was read stays. */
export const continueSession = (me: Me) => void keep(me);

const forget = () => {
  cache.clear();
  keep(null);
};

/** Forgets everything that was read or typed; the caller goes to a public page. */
export function endSession() {
  last = null;
  keepOnlyFor(null);
  forget();
}

/** The same, of itself: what was being typed waits for the same person to sign in again. */
export function loseSession() {
  if (last) holdFor(last.id);
  last = null;
  forget();
}

/** Read at the moment of asking. */
export const isSignedIn = () => Boolean(cache.getQueryData(KEY));

// what people chose for this device itself: signing out clears the rest
const CHOSEN_HERE = [OWN_NAMES.theme, OWN_NAMES.language, OWN_NAMES.userName];

/** Signs out at the server, then here. */
export async function signOut() {
  const chosen = CHOSEN_HERE.map((name) => [name, remembered(name)] as const);
  await call(account.signOut, {});
  endSession();
  for (const [name, value] of chosen) remember(name, value);
}
