import { usePlatform } from '../../lib/platform';
import { useLanguage } from '../../lib/phrases';
import { OutsideLink } from '../../ui/statement-text';

/** The supervisor by name, wherever there is something to complain about. */
export function Authority() {
  const authority = usePlatform()?.authority;
  const language = useLanguage();
  return authority && <OutsideLink href={authority.url}>{authority.name[language]}</OutsideLink>;
}
