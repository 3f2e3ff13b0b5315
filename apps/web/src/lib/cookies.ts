import { cookie } from '@helder/contract/cookie.js';
import { useAct, useAnswer } from './query';
import { useSessionState } from './session';

/** What may be on this device, and what there is to choose: of the account when somebody is signed in, else of the browser. */
export function useCookies() {
  const { me, isKnown } = useSessionState();
  return useAnswer(me ? cookie.mine : cookie.show, {}, { isOn: isKnown });
}

/** Answers the question; the gate hears it through `useCookies`. */
export function useCookieChoice() {
  const { me } = useSessionState();
  return useAct(me ? cookie.chooseMine : cookie.choose, { refreshes: [cookie.show, cookie.mine] });
}
