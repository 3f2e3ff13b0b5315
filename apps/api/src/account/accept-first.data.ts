import { account, consent, cookie, deletion, desk, rights, visibility, type Endpoint } from '@helder/contract';

/**
 * All that stays open to somebody who has not accepted the text in force: to see and accept it, to stop a consent, to
 * take the own data along, to use any right, to leave. Doors for everybody are open to them too.
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
  // nor does hiding
  visibility.hideAll,
  // stopping a consent waits for nothing (AVG art. 7 lid 3)
  ...Object.values(consent),
  ...Object.values(rights),
  desk.mine,
  desk.ask,
  desk.withdraw,
  desk.lift,
  ...Object.values(deletion),
];
