import type { Facet as FacetName } from '@helder/contract/search.js';
import { Facet } from './facet';
import { NearFilter } from './near-filter';
import { useSearchPhrases } from './phrases';
import { RateFilter } from './rate-filter';
import type { Page } from './search.types';
import type { Search } from './use-search';

const ORDER: readonly FacetName[] = ['function', 'sector', 'region', 'years', 'availability', 'education', 'specialism', 'language'];

/** Every filter, with how many candidates it would leave. */
export function Facets({ search, page }: { search: Search; page?: Page }) {
  const t = useSearchPhrases();
  return (
    <>
      {ORDER.map((name) => (
        <Facet
          key={name}
          name={name}
          counts={page?.facets.find(({ facet }) => facet === name)}
          chosen={search.asked.facets[name]}
          onToggle={(code) => search.toggle(name, code)}
        />
      ))}
      <NearFilter key={JSON.stringify(search.asked.near)} near={search.asked.near} onChange={search.setNear} />
      <RateFilter key={search.asked.maxRate} rate={search.asked.maxRate} onChange={search.setMaxRate} />
      <p className="small muted">{t('fair')}</p>
      {page?.facets.some(({ isCapped }) => isCapped) && <p className="small muted">{t('sampled')}</p>}
    </>
  );
}
