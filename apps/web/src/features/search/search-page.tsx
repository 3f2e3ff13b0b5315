import { search } from '@helder/contract/search.js';
import { useRef, useState } from 'react';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Empty } from '../../ui/lists';
import { PageTitle, Wrap } from '../../ui/page';
import { queryOf } from './address';
import { CandidatePane } from './candidate-pane';
import { ErrandBar, RulesFirst } from './errand';
import { Facets } from './facets';
import { NoGrant } from './no-grant';
import { useSearchPhrases } from './phrases';
import { BudgetMeter, Frozen } from './reading-budget';
import { Results } from './results';
import { SaveSearch } from './save-search';
import { SearchBar } from './search-bar';
import { SetFilters } from './set-filters';
import { useCandidate } from './use-candidate';
import { useMarks } from './use-marks';
import { useIsWide } from './use-is-wide';
import { useSearch } from './use-search';
import './search.css';

/** Filters, results and one candidate beside each other. */
export function Component() {
  const t = useSearchPhrases();
  const mine = useSearch();
  const isWide = useIsWide();
  // asked here and not in the pane: a window that gets narrow and wide again is no second view
  const candidate = useCandidate(mine.open ?? '', { isOn: isWide && mine.open !== null });
  const [opened, setOpened] = useState('');
  const split = useRef<HTMLDivElement>(null);
  useMarks(split, mine.asked.q);
  const found = useAnswer(search.find, { query: queryOf(mine.asked) }, { keepsPrevious: true });
  if (found.error?.is('organisation/no-grant')) return <NoGrant />;
  if (found.error?.is('reading/frozen')) return <Frozen />;
  if (found.error?.is('reading/accept-first')) return <RulesFirst />;
  return (
    <Wrap isWide>
      <PageTitle className="sr">{t('title')}</PageTitle>
      <SearchBar key={mine.asked.q} search={mine} />
      <div className="row between">
        <SaveSearch search={mine} />
        <BudgetMeter />
      </div>
      <ErrandBar />
      <SetFilters search={mine} page={found.data} />
      <div className="split with-facets" ref={split}>
        <section className="facets" aria-label={t('filters')}>
          <Facets search={mine} page={found.data} />
        </section>
        <Answered of={found}>
          {(page) => <Results search={mine} page={page} isLoading={found.isPlaceholderData} opensBeside={isWide} />}
        </Answered>
        {isWide && (
          <section className="split-detail" aria-label={t('candidate')}>
            {/* it scrolls by itself, so the keyboard must reach it */}
            <div className="pane" key={mine.open} tabIndex={0}>
              {mine.open ? (
                <CandidatePane id={mine.open} candidate={candidate} onShown={setOpened} />
              ) : (
                <Empty title={t('choose')}>
                  <p>{t('chooseHelp')}</p>
                </Empty>
              )}
            </div>
          </section>
        )}
      </div>
      <p className="sr" role="status">
        {opened && t('opened', { name: opened })}
      </p>
    </Wrap>
  );
}
