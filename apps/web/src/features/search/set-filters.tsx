import { FACETS } from '@helder/contract/search.js';
import { wordFor } from '@helder/policy/dictionary/index.js';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { Button } from '../../ui/button';
import { Chips, RemovableChip } from '../../ui/chip';
import { filtersIn } from './address';
import { FacetSheet } from './facet-sheet';
import { useSearchPhrases } from './phrases';
import type { Page } from './search.types';
import type { Search } from './use-search';

/** What narrows the list now; each filter can be taken away. On small screens also the way to all filters. */
export function SetFilters({ search, page }: { search: Search; page?: Page }) {
  const t = useSearchPhrases();
  const language = useLanguage();
  const { money } = useFormats();
  const { facets, maxRate, near } = search.asked;
  const count = filtersIn(search.asked);
  return (
    <div className="row chipbar">
      <FacetSheet search={search} page={page} />
      {count > 0 && (
        <>
          <Chips label={t('set')}>
            {FACETS.flatMap((facet) =>
              facets[facet].map((code) => (
                <RemovableChip
                  key={`${facet} ${code}`}
                  label={wordFor(facet, code, language)}
                  onRemove={() => search.toggle(facet, code)}
                />
              )),
            )}
            {near && (
              <RemovableChip
                label={t('nearChip', { postcode: near.postcode, km: near.within })}
                onRemove={() => search.setNear(undefined)}
              />
            )}
            {maxRate !== undefined && (
              <RemovableChip label={t('rateChip', { amount: money(maxRate) })} onRemove={() => search.setMaxRate(undefined)} />
            )}
          </Chips>
          <Button look="link" onPress={search.clear}>
            {t('clear')}
          </Button>
        </>
      )}
    </div>
  );
}
