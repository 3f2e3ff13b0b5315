import { recruiting } from '@helder/contract/recruiting.js';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useFormats } from '../../lib/dates';
import { Link, useGo } from '../../lib/links';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button, LinkButton } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Icon } from '../../ui/icon';
import { Empty } from '../../ui/lists';
import { PageHead, Wrap } from '../../ui/page';
import { Pager } from '../../ui/pager';
import { InlineUndo, Notice } from '../../ui/status';
import { Place } from './place';
import { useRecruitingPhrases } from './phrases';
import type { ListPage, PlaceRow } from './recruiting.types';

const refreshes = [recruiting.shortlist, recruiting.shortlists];
type Removed = { name: string; candidate: string | null; note: string | null };

/** One list: whom it holds, as far as they can be seen now. */
export function Component() {
  const t = useRecruitingPhrases();
  const { date } = useFormats();
  const { id = '' } = useParams();
  const [starts, setStarts] = useState<string[]>([]);
  const after = starts.at(-1);
  const list = useAnswer(recruiting.shortlist, { params: { id }, query: after ? { after } : {} }, { keepsPrevious: true });
  return (
    <Wrap isWide>
      <Answered of={list} says={{ 'reading/frozen': t('refused.frozen'), 'organisation/no-grant': t('refused.noGrant') }}>
        {(page) => (
          <>
            <PageHead
              lead={t('list.lead', { date: date(page.endsAt) })}
              below={
                <Link to="shortlists" className="link tall">
                  <Icon of={ArrowLeft} /> {t('list.back')}
                </Link>
              }
            >
              {page.name}
            </PageHead>
            <Places page={page} />
            {(page.next ?? after) && (
              <Pager
                onNext={page.next ? () => setStarts([...starts, page.next!]) : undefined}
                onPrevious={after ? () => setStarts(starts.slice(0, -1)) : undefined}
              />
            )}
            <EraseList id={id} />
          </>
        )}
      </Answered>
    </Wrap>
  );
}

function Places({ page: { id, items } }: { page: ListPage }) {
  const t = useRecruitingPhrases();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const remove = useAct(recruiting.remove, { refreshes });
  const add = useAct(recruiting.add, { refreshes });
  const take = ({ id: place, candidate, note }: PlaceRow, name: string) =>
    remove.mutate({ params: { id, place } }, { onSuccess: () => setRemoved({ name, candidate: candidate?.id ?? null, note }) });
  const undo = ({ candidate, note }: Removed) =>
    add.mutate({ params: { id }, body: { candidate: candidate!, note: note ?? undefined } }, { onSuccess: () => setRemoved(null) });
  const error = remove.error ?? add.error;
  return (
    <div className="stack">
      {removed &&
        (removed.candidate ? (
          <InlineUndo says={t('list.removed', { name: removed.name })} onUndo={() => undo(removed)} />
        ) : (
          <p role="status">{t('list.removed', { name: removed.name })}</p>
        ))}
      {error && <Failure error={error} />}
      {items.length === 0 ? (
        <Empty
          title={t('list.empty')}
          act={
            <LinkButton to="search" look="second">
              {t('list.search')}
            </LinkButton>
          }
        >
          <p>{t('list.emptyHelp')}</p>
        </Empty>
      ) : (
        <ul className="results" aria-label={t('list.items')}>
          {items.map((place) => (
            <Place key={place.id} list={id} place={place} onRemove={(name) => take(place, name)} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** There is no way back, so it asks first. */
function EraseList({ id }: { id: string }) {
  const t = useRecruitingPhrases();
  const go = useGo();
  const [isAsking, setAsking] = useState(false);
  const erase = useAct(recruiting.removeShortlist, { refreshes: [recruiting.shortlists] });
  if (!isAsking)
    return (
      <p className="row">
        <Button look="link" onPress={() => setAsking(true)}>
          {t('list.erase')}
        </Button>
      </p>
    );
  return (
    <Notice tone="warn" takesFocus>
      <p>{t('list.sure')}</p>
      <p className="row">
        <Button look="danger" onPress={() => erase.mutate({ params: { id } }, { onSuccess: () => go('shortlists') })}>
          {t('list.yes')}
        </Button>
        <Button look="second" onPress={() => setAsking(false)}>
          {t('list.no')}
        </Button>
      </p>
      {erase.error && <Failure error={erase.error} />}
    </Notice>
  );
}
