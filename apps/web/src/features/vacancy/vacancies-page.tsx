import { vacancy } from '@helder/contract/vacancy.js';
import { useSearchParams } from 'react-router';
import { Link } from '../../lib/links';
import { useIsOffered } from '../../lib/platform';
import { useAnswer } from '../../lib/query';
import { useSession } from '../../lib/session';
import { Answered } from '../../ui/answered';
import { Button, LinkButton } from '../../ui/button';
import { Empty, Rows } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Pager } from '../../ui/pager';
import { Filters, FILTERS, type Filter } from './filters';
import { useVacancyPhrases } from './phrases';
import { useSayVacancy } from './say-vacancy';
import { useTakedownPhrases } from './takedown.phrases';
import type { Card } from './vacancy.types';
import './vacancy.css';

/** For everybody: what is open now, by the filters in the address. */
export function Component() {
  const t = useVacancyPhrases();
  const [search, setSearch] = useSearchParams();
  const asked = vacancy.list.query.safeParse(Object.fromEntries(search));
  const query = asked.success ? Object.fromEntries(search) : {};
  const list = useAnswer(vacancy.list, { query }, { keepsPrevious: true });
  const isThere = useIsOffered();
  const me = useSession();
  const taken = useTakedownPhrases();
  const isFiltered = FILTERS.some((filter) => search.has(filter));
  const change = (next: Partial<Record<Filter | 'after', string | undefined>>) => {
    const kept = { ...Object.fromEntries(search), after: undefined, ...next };
    setSearch(
      Object.entries(kept).filter((pair): pair is [string, string] => Boolean(pair[1])),
      { preventScrollReset: true },
    );
  };
  const toMail = (
    <p className="row">
      <LinkButton to="alertAsk" search={Object.fromEntries(search)} look="second">
        {t('list.byMail')}
      </LinkButton>
    </p>
  );
  const toTakenDown = (
    <p className="row">
      <Link to="takenDown">{taken('link')}</Link>
    </p>
  );
  const clear = (
    <Button look="second" onPress={() => setSearch({})}>
      {t('list.clear')}
    </Button>
  );
  return (
    <Wrap>
      <PageHead lead={t('list.lead')} below={me?.role === 'admin' ? toTakenDown : isThere('alertAsk') && toMail}>
        {t('list.title')}
      </PageHead>
      <Section title={t('list.filters')}>
        <Filters set={search} onChange={(filter, value) => change({ [filter]: value })} />
      </Section>
      <Answered of={list}>
        {({ items, total, next }) => (
          <Section title={<span role="status">{t('list.count', { count: total })}</span>}>
            {items.length === 0 ? (
              <Empty title={t(isFiltered ? 'list.none' : 'list.noneAtAll')} act={isFiltered && clear}>
                {isFiltered && <p>{t('list.noneText')}</p>}
              </Empty>
            ) : (
              <div className="stack">
                <Rows isThree>
                  {items.map((each) => (
                    <VacancyRow key={each.id} of={each} />
                  ))}
                </Rows>
                {(next ?? search.get('after')) && (
                  <Pager
                    onNext={next ? () => change({ after: next }) : undefined}
                    onFirst={search.has('after') ? () => change({}) : undefined}
                  />
                )}
              </div>
            )}
          </Section>
        )}
      </Answered>
    </Wrap>
  );
}

function VacancyRow({ of }: { of: Card }) {
  const t = useVacancyPhrases();
  const said = useSayVacancy()(of);
  return (
    <li>
      <span>
        <Link to="vacancy" params={{ id: of.id }}>
          {of.title}
        </Link>
        <br />
        <span className="muted">{said.organisation}</span>
      </span>
      <span className="muted">
        {said.function}, {said.region}, {said.hours}
      </span>
      <span className="small muted">
        {t('field.closesOn')} {said.closesOn}
      </span>
    </li>
  );
}
