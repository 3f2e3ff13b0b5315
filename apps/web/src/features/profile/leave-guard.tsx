import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { isSignedIn } from '../../lib/session';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/page';
import { useProfilePhrases } from './phrases';
import type { DraftKeeper } from './use-draft';

/** Leaving with something unsaved: it is saved first; only when that fails the candidate is asked. */
export function LeaveGuard({ of: { isUnsaved, save, error } }: { of: DraftKeeper }) {
  const t = useProfilePhrases();
  // without a session nothing can be saved: the text waits for the next sign-in
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && isUnsaved() && isSignedIn(),
  );
  useEffect(() => {
    if (blocker.state === 'blocked')
      void save().then(
        () => blocker.proceed(),
        () => undefined,
      );
    // once per attempt to leave
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [blocker.state]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  });
  if (blocker.state !== 'blocked' || !error) return null;
  return (
    <Panel title={t('leave.title')}>
      <p>{t('leave.text')}</p>
      <p className="row">
        <Button onPress={() => blocker.reset()}>{t('leave.stay')}</Button>
        <Button look="second" onPress={() => blocker.proceed()}>
          {t('leave.go')}
        </Button>
      </p>
    </Panel>
  );
}
