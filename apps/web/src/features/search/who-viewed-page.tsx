import { search } from '@helder/contract/search.js';
import { statistics } from '@helder/contract/statistics.js';
import { visibility } from '@helder/contract/visibility.js';
import { wordFor } from '@helder/policy/dictionary/index.js';
import { useState } from 'react';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { LinkButton } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Empty } from '../../ui/lists';
import { PageHead, Wrap } from '../../ui/page';
import { Pager } from '../../ui/pager';
import { Table, TableBody } from '../../ui/table';
import { Switch } from '../../ui/toggle';
import { OurReads } from './our-reads';
import { useSearchPhrases } from './phrases';
import type { View } from './search.types';
import { VisitRow } from './visit-row';
import { visitsOf } from './visits';

/** For candidates: which organisation opened what, and when. */
export function Component() {
  const t = useSearchPhrases();
  // the starts of the pages up to this one
  const [starts, setStarts] = useState<string[]>([]);
  const after = starts.at(-1);
  const views = useAnswer(search.views, { query: after ? { after } : {} }, { keepsPrevious: true });
  return (
    <Wrap>
      <PageHead lead={t('viewed.lead')} below={<Interest />}>
        {t('viewed.title')}
      </PageHead>
      <Answered of={views}>
        {({ items, next }) =>
          items.length === 0 ? (
            <NobodyYet />
          ) : (
            <div className="stack">
              <Visits views={items} />
              {(next ?? after) && (
                <Pager
                  onNext={next ? () => setStarts([...starts, next]) : undefined}
                  onPrevious={after ? () => setStarts(starts.slice(0, -1)) : undefined}
                />
              )}
              <p className="small muted">
                {t('viewed.person')} {t.rich('viewed.kept', { a: (words) => <Link to="whoSeesWhat">{words}</Link> })}
              </p>
            </div>
          )
        }
      </Answered>
      <Digest />
      <OurReads />
    </Wrap>
  );
}

/** What searching gives back to who is searched for: only a number of ten and more. */
function Interest() {
  const t = useSearchPhrases();
  const language = useLanguage();
  const { data } = useAnswer(statistics.interest, {});
  if (!data?.organisations || !data.function) return null;
  return <p>{t('viewed.interest', { count: data.organisations, occupation: wordFor('function', data.function, language) })}</p>;
}

function Digest() {
  const t = useSearchPhrases();
  const digest = useAnswer(search.digest, {});
  const set = useAct(search.setDigest, { refreshes: [search.digest] });
  return (
    <div className="stack tight rule-top">
      <Answered of={digest}>
        {({ isOn }) => <Switch showsLabel label={t('viewed.digest')} isOn={isOn} onChange={(on) => set.mutate({ body: { isOn: on } })} />}
      </Answered>
      <p className="help">{t('viewed.digestHelp')}</p>
      {set.error && <Failure error={set.error} />}
    </div>
  );
}

function Visits({ views }: { views: readonly View[] }) {
  const t = useSearchPhrases();
  const { date } = useFormats();
  const columns = [t('viewed.who'), t('viewed.what'), t('viewed.when')];
  const visits = visitsOf(views, date);
  const days = [...new Set(visits.map(({ at }) => date(at)))];
  return (
    <Table caption={t('viewed.caption')} columns={columns}>
      {days.map((day) => (
        <TableBody key={day} title={day} span={columns.length}>
          {visits
            .filter(({ at }) => date(at) === day)
            .map((visit) => (
              <VisitRow key={`${visit.organisationId} ${visit.level} ${visit.at}`} visit={visit} span={columns.length} />
            ))}
        </TableBody>
      ))}
    </Table>
  );
}

/** Nothing here has a reason; the reader gets it. */
function NobodyYet() {
  const t = useSearchPhrases();
  const now = useAnswer(visibility.show, {});
  return (
    <Empty
      title={t('viewed.none')}
      act={
        <LinkButton to="whoSeesWhat" look="second">
          {t('viewed.toWhoSees')}
        </LinkButton>
      }
    >
      {now.data && <p>{t(now.data.effective === 'hidden' ? 'viewed.noneHidden' : 'viewed.noneVisible')}</p>}
    </Empty>
  );
}
