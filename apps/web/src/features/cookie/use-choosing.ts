import type { Cookies } from '@helder/contract/cookie.js';
import { useCookieChoice } from '../../lib/cookies';
import { useLanguage } from '../../lib/phrases';

/** Sends an answer to all categories at once; what is not in it is refused. */
export function useChoosing({ sha256 }: Pick<Cookies, 'sha256'>) {
  const language = useLanguage();
  const act = useCookieChoice();
  const choose = (accepted: Cookies['accepted'], control: string) => act.mutate({ body: { accepted, sha256, language, control } });
  return { choose, error: act.error, isSaved: act.isSuccess, isSaving: act.isPending };
}
