import { search } from '@helder/contract/search.js';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Empty } from '../../ui/lists';
import { PageTitle, Wrap } from '../../ui/page';
import { queryOf } from './address';
import { CandidatePane } from './candidate-pane';
import { Facets } from './facets';
import { NoGrant } from './no-grant';
import { useSearchPhrases } from './phrases';
import { Results } from './results';
import { SearchBar } from './search-bar';
import { SetFilters } from './set-filters';
import { useIsWide } from './use-is-wide';
import { useSearch } from './use-search';
import './search.css';

/** Filters, results and one candidate beside each other. */
export function Component() {
  const t = useSearchPhrases();
  const mine = useSearch();
  const isWide = useIsWide();
  const found = useAnswer(search.find, { query: queryOf(mine.asked) }, { keepsPrevious: true });
  if (found.error?.is('organisation/no-grant')) return <NoGrant />;
  return (
    <Wrap isWide>
      <PageTitle className="sr">{t('title')}</PageTitle>
      <SearchBar key={mine.asked.q} search={mine} />
      <SetFilters search={mine} page={found.data} />
      <div className="split with-facets">
        <section className="facets" aria-label={t('filters')}>
          <Facets search={mine} page={found.data} />
        </section>
        <Answered of={found}>
          {(page) => <Results search={mine} page={page} isLoading={found.isPlaceholderData} opensBeside={isWide} />}
        </Answered>
        {isWide && (
          <section className="split-detail">
            {mine.open ? (
              <CandidatePane key={mine.open} id={mine.open} />
            ) : (
              <Empty title={t('choose')}>
                <p>{t('chooseHelp')}</p>
              </Empty>
            )}
          </section>
        )}
      </div>
    </Wrap>
  );
}
