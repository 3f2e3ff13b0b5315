import { useRef, useState, type KeyboardEvent } from 'react';
import { useFormats } from '../../lib/dates';
import { Empty } from '../../ui/lists';
import { Pager } from '../../ui/pager';
import { Button } from '../../ui/button';
import { filtersIn, SORTS, type Sort } from './address';
import { useSearchPhrases } from './phrases';
import { Result } from './result';
import type { Page } from './search.types';
import type { Search } from './use-search';

const PAGE_SIZE = 20;
const TOO_NARROW = 5;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

type Props = { search: Search; page: Page; isLoading: boolean; opensBeside: boolean };

/** Who was found. The list is one stop for Tab; arrows walk through it, Enter opens. */
export function Results({ search, page, isLoading, opensBeside }: Props) {
  const t = useSearchPhrases();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const { items, total, next, isNamedOnly } = page;
  const says = total.isCapped ? t('totalMany', { count: total.count }) : t('total', { count: total.count });
  const turn = (act: () => void) => () => {
    setCurrent(0);
    heading.current?.focus();
    act();
  };
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const index = Math.max(0, Math.min(items.length - 1, current + step));
    setCurrent(index);
    list.current?.querySelectorAll<HTMLAnchorElement>('h3 a')[index]?.focus();
  };
  return (
    <section aria-labelledby="found" aria-busy={isLoading}>
      <p className="sr" role="status">
        {isLoading ? '' : says}
      </p>
      <div className="row between">
        <h2 id="found" ref={heading} tabIndex={-1}>
          {says}
        </h2>
        {search.asked.q && items.length > 1 && <SortChoice by={search.asked.sort} onChange={search.sort} />}
      </div>
      {search.asked.q && search.asked.sort === 'relevance' && items.length > 1 && <p className="small muted ranked">{t('ranked')}</p>}
      {items.length === 0 ? (
        <NobodyFound search={search} />
      ) : (
        <ul className="results" ref={list} aria-label={t('results')} onKeyDown={walk}>
          {items.map((card, index) => (
            <Result
              key={card.id}
              card={card}
              isOpen={opensBeside && card.id === search.open}
              isStop={index === Math.min(current, items.length - 1)}
              onFocus={() => setCurrent(index)}
              onOpen={opensBeside ? () => search.choose(card.id) : undefined}
              from={search.address}
            />
          ))}
        </ul>
      )}
      {isNamedOnly && <p className="small muted narrow">{t('namedOnly')}</p>}
      {items.length > 0 && total.count < TOO_NARROW && <p className="small muted narrow">{t('narrow')}</p>}
      {(next ?? search.asked.after) && (
        <Pager
          says={<Range before={search.pagesBefore} shown={items.length} total={total} />}
          onFirst={search.first && turn(search.first)}
          onPrevious={search.previous && turn(search.previous)}
          onNext={next ? turn(() => search.next(next)) : undefined}
        />
      )}
    </section>
  );
}

function SortChoice({ by, onChange }: { by: Sort; onChange: (by: Sort) => void }) {
  const t = useSearchPhrases();
  return (
    <label className="row tightrow">
      <span className="muted">{t('sort')}</span>
      <select className="input" value={by} onChange={({ target }) => onChange(target.value as Sort)}>
        {SORTS.map((each) => (
          <option key={each} value={each}>
            {t(`sortBy.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function NobodyFound({ search }: { search: Search }) {
  const t = useSearchPhrases();
  const isNarrowed = filtersIn(search.asked) > 0 || search.asked.q !== '';
  if (!isNarrowed) return <Empty title={t('noneAtAll')} />;
  return (
    <Empty
      title={t('none')}
      act={
        filtersIn(search.asked) > 0 && (
          <Button look="second" size="small" onPress={search.clear}>
            {t('clear')}
          </Button>
        )
      }
    >
      <p>{t('noneHelp')}</p>
    </Empty>
  );
}

/** Which of all these are; nothing when the reader came in half-way. */
function Range({ before, shown, total }: { before: number | null; shown: number; total: Page['total'] }) {
  const t = useSearchPhrases();
  const { number } = useFormats();
  if (before === null || shown === 0) return null;
  const all = total.isCapped ? t('atLeast', { count: total.count }) : number(total.count);
  return t('range', { from: before * PAGE_SIZE + 1, until: before * PAGE_SIZE + shown, total: all });
}
