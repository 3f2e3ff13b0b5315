import { account } from '@helder/contract/account.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';
import { useState } from 'react';
import { ProblemError } from '../../lib/call';
import { useFormats } from '../../lib/dates';
import { deviceOf } from '../../lib/device';
import { useFresh } from '../../lib/fresh';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Rows } from '../../ui/lists';
import { Section } from '../../ui/page';
import { Badge, Status } from '../../ui/status';
import { useMyAccountPhrases } from './mine.phrases';

type Session = AnswerOf<typeof account.sessions>['items'][number];

function useDevice() {
  const t = useMyAccountPhrases();
  return (agent: string) => {
    const { browser, system } = deviceOf(agent);
    return t('security.device', {
      browser: browser ?? t('security.someBrowser'),
      system: system ?? t('security.someSystem'),
    });
  };
}

function SessionRow({ of: session, onEnd }: { of: Session; onEnd: () => void }) {
  const t = useMyAccountPhrases();
  const device = useDevice()(session.device);
  const { dateTime } = useFormats();
  const start = dateTime(session.startedAt);
  return (
    <li>
      <div>
        <b>{device}</b> {session.isCurrent && <Badge tone="ok">{t('security.here')}</Badge>}{' '}
        {session.isRemembered && <Badge>{t('security.remembered')}</Badge>}
        <p className="help">{t('security.started', { start, seen: dateTime(session.lastSeenAt), end: dateTime(session.endsAt) })}</p>
      </div>
      {!session.isCurrent && (
        <Button look="link" size="tall" onPress={onEnd} aria-label={t('security.endName', { device, start })}>
          {t('security.end')}
        </Button>
      )}
    </li>
  );
}

/** Ends sessions, after a password typed just now. */
function useEnding() {
  const fresh = useFresh();
  const [failure, setFailure] = useState<ProblemError | null>(null);
  const [isDone, setDone] = useState(false);
  const refreshes = [account.sessions];
  const one = useAct(account.endSession, { refreshes });
  const others = useAct(account.endOtherSessions, { refreshes });
  const end = async (act: () => Promise<unknown>) => {
    setFailure(null);
    setDone(false);
    await fresh.run(act).then(
      () => setDone(true),
      (error: unknown) => error instanceof ProblemError && setFailure(error),
    );
  };
  return {
    endOne: (id: string) => void end(() => one.mutateAsync({ params: { id } })),
    endOthers: () => void end(() => others.mutateAsync({})),
    failure,
    isDone,
    dialog: fresh.dialog,
  };
}

/** Every device that is signed in, and a way to sign it out. */
export function SessionsSection() {
  const t = useMyAccountPhrases();
  const sessions = useAnswer(account.sessions, {});
  const { endOne, endOthers, failure, isDone, dialog } = useEnding();
  return (
    <Section title={t('security.sessions')} help={t('security.sessionsHelp')}>
      <div className="stack">
        <Answered of={sessions}>
          {({ items }) => (
            <>
              <Rows>
                {items.map((session) => (
                  <SessionRow key={session.id} of={session} onEnd={() => endOne(session.id)} />
                ))}
              </Rows>
              {items.length > 1 ? (
                <p className="row">
                  <Button look="second" onPress={endOthers}>
                    {t('security.endOthers')}
                  </Button>
                </p>
              ) : (
                <p className="help">{t('security.onlyHere')}</p>
              )}
            </>
          )}
        </Answered>
        <p role="status">{isDone && <Status tone="ok">{t('security.ended')}</Status>}</p>
        {failure && <Failure error={failure} />}
        {dialog}
      </div>
    </Section>
  );
}
