import type { AnswerOf } from '@helder/contract';
import { retention } from '@helder/contract/retention.js';
import { ProblemError } from '../../lib/call';
import { useFresh } from '../../lib/fresh';
import { useLanguage } from '../../lib/phrases';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Rows } from '../../ui/lists';
import { Section } from '../../ui/page';
import { Status } from '../../ui/status';
import { useRetentionPhrases } from './phrases';
import { ROUNDS } from '../../lib/rounds.data';

type Due = AnswerOf<typeof retention.dryRun>['due'];
const didSomething = ({ counts }: { counts: Record<string, number> }) => Object.values(counts).some((count) => count > 0);

/** How much the next round would do; and the round itself, by somebody who typed the password. */
export function DryRun({ due, onAgain }: { due: Due; onAgain: () => void }) {
  const t = useRetentionPhrases();
  const language = useLanguage();
  const fresh = useFresh();
  const run = useAct(retention.run, { refreshes: [retention.dryRun] });
  const start = () => {
    // who stops at the password changed nothing and needs no message
    fresh.run(() => run.mutateAsync({})).catch((error: unknown) => void (error instanceof ProblemError || Promise.reject(error as Error)));
  };
  const waiting = due.filter(({ count }) => count > 0);
  return (
    <Section title={t('due.title')} help={t('due.help')} isStrong>
      <div className="stack">
        {waiting.length === 0 && <Status tone="ok">{t('due.clear')}</Status>}
        <Rows>
          {[...due]
            .sort((a, b) => b.count - a.count)
            .map(({ name, count }) => (
              <li key={name}>
                <span>{ROUNDS[name]?.[language] ?? name}</span>
                {count > 0 ? <b>{t('due.some', { count })}</b> : <span className="muted">{t('due.none')}</span>}
              </li>
            ))}
        </Rows>
        {run.error && !run.error.is('account/fresh-needed') && <Failure error={run.error} />}
        <p className="row noprint">
          <Button size="small" onPress={start}>
            {t('due.run')}
          </Button>
          <Button size="small" look="second" onPress={onAgain}>
            {t('due.again')}
          </Button>
          <span role="status">
            {run.data && <Status tone="ok">{t('due.done', { count: run.data.runs.filter(didSomething).length })}</Status>}
          </span>
        </p>
        {fresh.dialog}
      </div>
    </Section>
  );
}
