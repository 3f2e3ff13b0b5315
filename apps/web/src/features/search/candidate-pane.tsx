import { reading } from '@helder/contract/reading.js';
import { search } from '@helder/contract/search.js';
import type { Endpoint } from '@helder/contract/endpoint.js';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { addressOfCall } from '../../lib/call';
import { useFormats } from '../../lib/dates';
import { keyOf } from '../../lib/query';
import { useSession } from '../../lib/session';
import { LinkButton } from '../../ui/button';
import { useCandidateName } from '../../ui/candidate/candidate-head';
import { CandidateDetail } from '../../ui/candidate/candidate-detail';
import { Failure } from '../../ui/failure';
import { Empty } from '../../ui/lists';
import { Skeleton } from '../../ui/skeleton';
import { AddToList } from './add-to-list';
import { ErrandFirst, RulesFirst } from './errand';
import { useSearchPhrases } from './phrases';
import { useReadingFailures } from './reading-budget';
import type { Candidate } from './use-candidate';

const NOT_THERE = 404;

type Props = { id: string; candidate: Candidate; onShown?: (name: string) => void };

/** One candidate, opened: what is shown, and that the candidate knows it was. */
export function CandidatePane({ id, candidate, onShown }: Props) {
  const t = useSearchPhrases();
  const { data: view, error, refetch, dataUpdatedAt } = candidate;
  const isGone = error?.status === NOT_THERE;
  useForget(search.find, isGone);
  // each opening counts, and so does the one that was too many
  useForget(reading.budget, view ?? error);
  const failures = useReadingFailures();
  const nameOf = useCandidateName();
  const name = view && nameOf(view);
  useEffect(() => {
    if (name) onShown?.(name);
  }, [name, onShown]);
  if (isGone)
    return (
      <Empty title={t('gone')}>
        <p>{t('goneHelp')}</p>
      </Empty>
    );
  if (error?.is('reading/accept-first')) return <RulesFirst />;
  if (error?.is('reading/errand-first')) return <ErrandFirst onChosen={() => void refetch()} />;
  if (error) return <Failure error={error} says={{ ...failures, 'organisation/no-grant': t('noGrant') }} onRetry={() => void refetch()} />;
  if (!view) return <Skeleton rows={6} />;
  const params = { id };
  const ask = (
    <p className="row">
      <LinkButton look="second" to="askContact" params={params}>
        {t('askContact')}
      </LinkButton>
    </p>
  );
  return (
    <div className="stack">
      <CandidateDetail view={view} photo={addressOfCall(search.photo, { params })} cv={addressOfCall(search.cv, { params })} acts={ask} />
      <AddToList key={id} candidate={id} />
      <Logged isNamed={view.name !== undefined} hasPhoto={view.hasPhoto === true} hasCv={view.cv !== undefined} at={dataUpdatedAt} />
    </div>
  );
}

/** What an opening makes stale is read again: a list that still shows who is gone, a number that was spent. */
function useForget(stale: Endpoint, since: unknown) {
  const client = useQueryClient();
  useEffect(() => {
    if (since) void client.invalidateQueries({ queryKey: keyOf(stale) });
  }, [since, stale, client]);
}

function Logged({ isNamed, hasPhoto, hasCv, at }: { isNamed: boolean; hasPhoto: boolean; hasCv: boolean; at: number }) {
  const t = useSearchPhrases();
  const me = useSession();
  const { time } = useFormats();
  const profile = t(isNamed ? 'loggedWhat.named' : 'loggedWhat.unnamed');
  const what = hasPhoto ? t('loggedWhat.withPhoto', { what: profile }) : profile;
  return (
    <div className="rule-top stack tight">
      <h3>{t('logged')}</h3>
      <p className="muted">
        {t('loggedText', {
          organisation: me?.organisation?.name ?? '',
          when: t('loggedWhen', { time: time(new Date(at)) }),
          what,
        })}
        {hasCv && ` ${t('loggedCv')}`}
      </p>
    </div>
  );
}
