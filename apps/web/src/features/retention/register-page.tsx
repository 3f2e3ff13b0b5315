import { retention } from '@helder/contract/retention.js';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, Wrap } from '../../ui/page';
import { DryRun } from './dry-run';
import { LastRuns } from './last-runs';
import { useRetentionPhrases } from './phrases';
import { RegisterTable } from './register-table';

/** What is due, what was done, and the register both follow from. */
export function Component() {
  const t = useRetentionPhrases();
  const state = useAnswer(retention.dryRun, {});
  return (
    <Wrap isWide>
      <PageHead lead={t('lead')}>{t('title')}</PageHead>
      <Answered of={state}>
        {({ due, runs }) => (
          <>
            <DryRun due={due} onAgain={() => void state.refetch()} />
            <LastRuns runs={runs} />
          </>
        )}
      </Answered>
      <RegisterTable />
    </Wrap>
  );
}
