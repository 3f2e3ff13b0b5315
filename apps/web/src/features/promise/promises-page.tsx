import { platforms } from '@helder/policy/promises/index.js';
import { useSearchParams } from 'react-router';
import { useFormats } from '../../lib/dates';
import { Answered } from '../../ui/answered';
import { Chip, Chips } from '../../ui/chip';
import { Empty } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { ALL, choiceIn, chosen, entriesOf, STATES, type Entry, type State } from './ledger';
import { usePromisePhrases } from './phrases';
import { PromiseTable } from './promise-table';
import { useResults } from './use-results';

/** Each sentence of five published policies: where it is kept, and which test proved it. */
export function Component() {
  const t = usePromisePhrases();
  return (
    <Wrap>
      <PageHead lead={t('lead')}>{t('title')}</PageHead>
      <Answered of={useResults()}>
        {(results) => {
          const entries = entriesOf(results);
          return (
            <>
              <Tally of={entries} testedOn={results.testedOn} />
              <List of={entries} />
            </>
          );
        }}
      </Answered>
    </Wrap>
  );
}

function Tally({ of: entries, testedOn }: { of: Entry[]; testedOn: string }) {
  const t = usePromisePhrases();
  const { number, date } = useFormats();
  const count = (state: State) => entries.filter((entry) => entry.state === state).length;
  const figures = [
    [t('promises'), number(entries.length)],
    [t('kept'), number(count('kept'))],
    [t('open'), number(count('open') + count('broken'))],
  ];
  return (
    <dl className="tally">
      {figures.map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="big-num">{figure}</dd>
        </div>
      ))}
      <div>
        <dt>{t('tested')}</dt>
        <dd>
          <time dateTime={testedOn}>{date(testedOn)}</time>
        </dd>
      </div>
    </dl>
  );
}

function List({ of: entries }: { of: Entry[] }) {
  const t = usePromisePhrases();
  const [params, setParams] = useSearchParams();
  const choice = choiceIn(params);
  const shown = chosen(entries, choice);
  const choose = (next: Partial<typeof choice>) => {
    const { platform, state } = { ...choice, ...next };
    setParams({ of: platform ?? ALL, ...(state && { state }) }, { preventScrollReset: true });
  };
  return (
    <Section title={t('list')} help={t('openMeans')}>
      <div className="stack">
        <Chips label={t('from')}>
          {platforms.map(({ name }) => (
            <Chip key={name} isOn={choice.platform === name} onChange={() => choose({ platform: name })}>
              {name}
            </Chip>
          ))}
          <Chip isOn={!choice.platform} onChange={() => choose({ platform: null })}>
            {t('everyone')}
          </Chip>
        </Chips>
        <Chips label={t('whichState')}>
          <Chip isOn={!choice.state} onChange={() => choose({ state: null })}>
            {t('all')}
          </Chip>
          {STATES.filter((state) => state !== 'broken' || entries.some((entry) => entry.state === state)).map((state) => (
            <Chip key={state} isOn={choice.state === state} onChange={(isOn) => choose({ state: isOn ? state : null })}>
              {t(`states.${state}`)}
            </Chip>
          ))}
        </Chips>
        {shown.length ? (
          <PromiseTable of={shown} />
        ) : (
          <Empty title={t('none')}>
            <p>{t('noneText')}</p>
          </Empty>
        )}
        <p>
          <a href="/clauses.json" download>
            {t('download')}
          </a>
        </p>
      </div>
    </Section>
  );
}
