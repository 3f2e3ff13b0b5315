import { application } from '@helder/contract/application.js';
import { useState } from 'react';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Saved } from '../../ui/status';
import type { State } from './application.types';
import { useApplicationPhrases } from './phrases';

/** Taking it back cannot be undone, so it asks once. */
export function Withdrawing({ id, state }: { id: string; state: State }) {
  const t = useApplicationPhrases();
  const withdraw = useAct(application.withdraw, { refreshes: [application.mine] });
  const [isAsking, setAsking] = useState(false);
  const act = () => withdraw.mutate({ params: { id } }, { onSuccess: () => setAsking(false) });
  return (
    <div className="stack tight">
      {withdraw.error && <Failure error={withdraw.error} takesFocus />}
      {state !== 'withdrawn' && !isAsking && (
        <p className="row">
          <Button look="second" onPress={() => setAsking(true)}>
            {t('mine.withdraw')}
          </Button>
        </p>
      )}
      {state !== 'withdrawn' && isAsking && (
        <>
          <p>{t('mine.withdrawHelp')}</p>
          <p className="row">
            <Button look="danger" onPress={act}>
              {t('mine.withdrawSure')}
            </Button>
            <Button look="second" onPress={() => setAsking(false)}>
              {t('mine.no')}
            </Button>
          </p>
        </>
      )}
      <Saved at={withdraw.isSuccess ? new Date() : null} says={t('mine.withdrawn')} isSaving={withdraw.isPending} />
    </div>
  );
}
