import type { Cookies } from '@helder/contract/cookie.js';
import { vendorName } from '@helder/policy/cookie-register.js';
import { useLanguage } from '../../lib/phrases';
import { Embed } from '../../ui/embed';
import { Section } from '../../ui/page';
import { useCookiePhrases } from './phrases';

/** What others make and show on our pages, if anything. */
export function Embeds({ of: { vendors } }: { of: Cookies }) {
  const t = useCookiePhrases();
  const language = useLanguage();
  const embeds = vendors.flatMap(({ id, name, mayRun, loads }) =>
    loads.flatMap((load) => (load.kind === 'embed' ? [{ id, name, mayRun, path: load.path, title: load.title[language] }] : [])),
  );
  if (!embeds.length) return null;
  return (
    <Section title={t('embeds.title')} help={t('embeds.help')}>
      {embeds.map(({ id, name, mayRun, path, title }) => (
        <Embed key={id + path} title={title} from={vendorName(name, language)} path={path} isAllowed={mayRun} />
      ))}
    </Section>
  );
}
