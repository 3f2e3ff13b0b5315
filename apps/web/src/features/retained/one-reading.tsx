import { retained, type ClosedReading } from '@helder/contract/retained.js';
import { CLOSED_REASONS } from '@helder/policy/hold.js';
import { Eye } from 'lucide-react';
import { ProblemError } from '../../lib/call';
import { useFormats } from '../../lib/dates';
import { useFresh } from '../../lib/fresh';
import { useLanguage } from '../../lib/phrases';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Facts } from '../../ui/lists';
import { Status } from '../../ui/status';
import type { Records } from './closed-register-page';
import { useRetainedPhrases } from './phrases';

type Props = { of: ClosedReading; onRead: (records: Records) => void };

/** One question, and what this reader may do with it. */
export function OneReading({ of, onRead }: Props) {
  const t = useRetainedPhrases();
  const language = useLanguage();
  const { dateTime } = useFormats();
  const title = `${t('list.what', { what: of.what })}, ${t('list.case', { number: of.caseNumber })}`;
  return (
    <article className="stack" aria-label={title}>
      <h3>{title}</h3>
      <p>
        <Status tone={of.state === 'asked' ? 'info' : 'ok'} icon={Eye}>
          {t(`list.${of.state}`, { date: dateTime(of.until) })}
        </Status>
      </p>
      <Facts
        items={[
          of.email !== null && { term: t('list.who'), says: of.email },
          { term: t('list.why'), says: CLOSED_REASONS[of.reason][language] },
        ]}
      />
      <Acts of={of} onRead={onRead} />
    </article>
  );
}

function Acts({ of: { id, state, isMine, caseNumber }, onRead }: Props) {
  const t = useRetainedPhrases();
  const fresh = useFresh();
  const refreshes = [retained.list];
  const decide = useAct(retained.decide, { refreshes });
  const read = useAct(retained.read, { refreshes });
  const press = (act: () => Promise<unknown>) =>
    fresh.run(act).catch((error: unknown) => void (error instanceof ProblemError || Promise.reject(error as Error)));
  const params = { id };
  const named = (words: string) => ({ 'aria-label': `${words}: ${caseNumber}`, children: words });
  const error = [decide, read].map((each) => each.error).find((each) => each && !each.is('account/fresh-needed'));
  const says = { 'retained/second-person': t('problem.second'), stale: t('problem.stale'), 'not-found': t('problem.gone') };
  return (
    <div className="stack">
      {error && <Failure error={error} says={says} takesFocus />}
      {state === 'asked' && isMine && <p className="muted">{t('list.mine')}</p>}
      {state === 'allowed' && !isMine && <p className="muted">{t('list.notMine')}</p>}
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
      {state === 'allowed' && isMine && (
        <p className="row">
          <Button {...named(t('list.read'))} onPress={() => void press(async () => onRead((await read.mutateAsync({ params })).items))} />
        </p>
      )}
      {fresh.dialog}
    </div>
  );
}
