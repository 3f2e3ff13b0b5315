import { account, cookie, deletion, rights, type Endpoint } from '@helder/contract';

/**
 * All that stays open to somebody who has not accepted the text in force: to see and accept it, to take the own data
 * along, to use any right, to leave. Doors for everybody are open to them too.
 */
export const OPEN_BEFORE_ACCEPTING: readonly Endpoint[] = [
  account.me,
  account.accept,
  account.setLanguage,
  // the password once more, which exporting and closing ask for
  account.refresh,
  account.signOut,
  // what a browser keeps is asked on every page, and stopped there
  cookie.mine,
  cookie.chooseMine,
  ...Object.values(rights),
  ...Object.values(deletion),
];
