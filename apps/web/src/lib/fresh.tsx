import { account } from '@helder/contract/account.js';
import { useState, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { PasswordField } from '../ui/field';
import { ProblemError } from './call';
import { Form, useContractForm } from './form';
import { useFreshPhrases } from './fresh.phrases';
import { useAct } from './query';
import { continueSession } from './session';

type FormProps = { onDone: () => void; children?: ReactNode };

/** Asks for the password once more, in a page or a dialog. */
export function FreshForm({ onDone, children }: FormProps) {
  const t = useFreshPhrases();
  const refresh = useAct(account.refresh);
  const form = useContractForm({
    schema: account.refresh.body,
    defaults: { password: '' },
    prefix: 'fresh',
    send: async (body) => {
      continueSession(await refresh.mutateAsync({ body }));
      onDone();
    },
    saysProblem: { 'account/refused': t('wrong') },
  });
  return (
    <Form of={form} label={t('title')}>
      <p>{t('why')}</p>
      <PasswordField {...form.field('password', t('password'))} autoComplete="current-password" />
      <p className="row">
        <Button type="submit">{t('act')}</Button>
        {children}
      </p>
    </Form>
  );
}

type Waiting = { go: () => void; stop: () => void };

/**
 * For acts that need a password typed just now: `await fresh.run(() => act.mutateAsync(…))`, and `{fresh.dialog}` on the page.
 * Asks only when the API says so, then does the act again. Stopping throws that problem.
 */
export function useFresh() {
  const t = useFreshPhrases();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const end = (how: keyof Waiting) => {
    setWaiting(null);
    waiting?.[how]();
  };
  const run = async <T,>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof ProblemError) || !error.is('account/fresh-needed')) throw error;
      await new Promise<void>((go, refuse) => setWaiting({ go, stop: () => refuse(error) }));
      return act();
    }
  };
  const dialog = (
    <Dialog title={t('title')} isOpen={waiting !== null} onClose={() => end('stop')}>
      <FreshForm onDone={() => end('go')}>
        <Button look="second" onPress={() => end('stop')}>
          {t('cancel')}
        </Button>
      </FreshForm>
    </Dialog>
  );
  return { run, dialog };
}
