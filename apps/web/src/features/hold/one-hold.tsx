import { hold, type Hold } from '@helder/contract/hold.js';
import { CLOSED_REASONS } from '@helder/policy/hold.js';
import { Eye, Lock } from 'lucide-react';
import { useState } from 'react';
import { ProblemError } from '../../lib/call';
import { useFormats } from '../../lib/dates';
import { useFresh } from '../../lib/fresh';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { TextField } from '../../ui/field';
import { HeldKinds } from '../../ui/held/held';
import { Facts } from '../../ui/lists';
import { Status } from '../../ui/status';
import { useHoldPhrases } from './phrases';

/** One hold, and what this reader may do with it. */
export function OneHold({ of }: { of: Hold }) {
  const t = useHoldPhrases();
  const language = useLanguage();
  const { date } = useFormats();
  return (
    <article className="stack" aria-label={t('list.case', { number: of.caseNumber })}>
      <h3>{t('list.case', { number: of.caseNumber })}</h3>
      <p className="row">
        <Status tone={of.state === 'asked' ? 'info' : 'mute'} icon={of.state === 'asked' ? Eye : Lock}>
          {t(`list.${of.state}`)}
        </Status>
        {of.isReviewDue && <Status tone="warn">{t('list.due')}</Status>}
      </p>
      <Facts
        items={[
          { term: t('list.what'), says: <HeldKinds of={of.kinds} /> },
          { term: t('list.why'), says: CLOSED_REASONS[of.reason][language] },
          of.heldAt ? { term: t('list.since'), says: date(of.heldAt) } : { term: t('list.askedAt'), says: date(of.askedAt) },
          { term: t('list.review'), says: date(of.reviewAt) },
        ]}
      />
      {of.isOfGone && <p className="muted">{t('list.gone')}</p>}
      {of.state === 'held' && (
        <p>
          <Link to="closedRegister" search={{ hold: of.id, case: of.caseNumber, reason: of.reason }}>
            {t('list.read')}
          </Link>
        </p>
      )}
      <Acts of={of} />
    </article>
  );
}

function Acts({ of: { id, state, isMine, caseNumber } }: { of: Hold }) {
  const t = useHoldPhrases();
  const fresh = useFresh();
  const refreshes = [hold.list];
  const decide = useAct(hold.decide, { refreshes });
  const release = useAct(hold.release, { refreshes });
  const review = useAct(hold.review, { refreshes });
  const [reviewOn, setReviewOn] = useState('');
  // who stops at the password changed nothing and needs no message
  const press = (act: () => Promise<unknown>) =>
    fresh.run(act).catch((error: unknown) => void (error instanceof ProblemError || Promise.reject(error as Error)));
  const params = { id };
  const named = (words: string) => ({ 'aria-label': `${words}: ${caseNumber}`, children: words });
  const error = [decide, release, review].map((each) => each.error).find((each) => each && !each.is('account/fresh-needed'));
  return (
    <div className="stack">
      {error && <Failure error={error} says={{ 'hold/second-person': t('problem.second'), stale: t('problem.stale') }} takesFocus />}
      {state === 'asked' && isMine && <p className="muted">{t('list.mine')}</p>}
      {state === 'asked' && !isMine && (
        <p className="row">
          <Button {...named(t('list.agree'))} onPress={() => void press(() => decide.mutateAsync({ params, body: { agrees: true } }))} />
          <Button
            {...named(t('list.refuse'))}
            look="second"
            onPress={() => void press(() => decide.mutateAsync({ params, body: { agrees: false } }))}
          />
        </p>
      )}
      {state === 'held' && (
        <>
          {!isMine && (
            <div className="row">
              <TextField label={t('list.longerUntil')} type="date" isShort value={reviewOn} onChange={(day) => setReviewOn(day ?? '')} />
              <Button
                {...named(t('list.longer'))}
                look="second"
                onPress={() => void press(() => review.mutateAsync({ params, body: { reviewOn } }))}
              />
            </div>
          )}
          <p className="row">
            <Button {...named(t('list.release'))} look="danger" onPress={() => void press(() => release.mutateAsync({ params }))} />
          </p>
        </>
      )}
      {fresh.dialog}
    </div>
  );
}
