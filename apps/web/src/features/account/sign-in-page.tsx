import { account } from '@helder/contract/account.js';
import { policy } from '@helder/contract/policy.js';
import { OWN_NAMES } from '@helder/policy/cookie-names.js';
import { useState } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { ProblemError } from '../../lib/call';
import { Form, useContractForm } from '../../lib/form';
import { homeOf, Link, useAddress } from '../../lib/links';
import { useAct, useAnswer } from '../../lib/query';
import { beginSession, useSession, type Me } from '../../lib/session';
import { remember, remembered } from '../../lib/storage';
import { Button } from '../../ui/button';
import { PasswordField, TextField } from '../../ui/field';
import { PageHead, Wrap } from '../../ui/page';
import { Checkbox } from '../../ui/toggle';
import { SendAgain } from './look-in-mailbox';
import { ownPage } from './own-page';
import { useAccountPhrases } from './phrases';
import './account.css';

/** "Stay signed in": never ticked beforehand, with how long at most and when not to. */
function StaySignedIn(props: { id: string; name: string; value: boolean; onChange: (value: boolean) => void; error?: string }) {
  const t = useAccountPhrases();
  const days = useAnswer(policy.show, {}).data?.staySignedInDays;
  if (!days) return null;
  return (
    <div className="stack tight">
      <Checkbox {...props}>{t('signIn.stay')}</Checkbox>
      <p className="help">{t('signIn.stayHelp', { days })}</p>
    </div>
  );
}

/** "Remember my e-mail address": on this device alone, never ticked beforehand, gone at the next sign-in without the tick. */
function useUserName() {
  const [before] = useState(() => remembered(OWN_NAMES.userName) ?? '');
  const [isKept, setKept] = useState(before !== '');
  return { before, isKept, setKept, keep: (email: string) => remember(OWN_NAMES.userName, isKept ? email : null) };
}

function SignInForm({ onIn }: { onIn: (me: Me) => void }) {
  const t = useAccountPhrases();
  const signIn = useAct(account.signIn);
  const [waitsFor, setWaitsFor] = useState<string | null>(null);
  const userName = useUserName();
  const form = useContractForm({
    schema: account.signIn.body,
    defaults: { email: userName.before, password: '', staySignedIn: false },
    send: async (body) => {
      setWaitsFor(null);
      try {
        const me = await signIn.mutateAsync({ body });
        userName.keep(body.email);
        beginSession(me);
        onIn(me);
      } catch (error) {
        if (error instanceof ProblemError && error.is('account/refused')) setWaitsFor(body.email);
        throw error;
      }
    },
    saysProblem: {
      'account/refused': t('signIn.refused'),
      'account/closing': t('signIn.closing'),
    },
  });
  return (
    <>
      <Form of={form}>
        <TextField {...form.field('email', t('email'))} type="email" autoComplete="username" />
        <PasswordField {...form.field('password', t('password'))} autoComplete="current-password" />
        <Checkbox id="remember-email" name="rememberEmail" value={userName.isKept} onChange={userName.setKept}>
          {t('signIn.remember')}
        </Checkbox>
        <StaySignedIn {...form.field('staySignedIn', t('signIn.stay'))} />
        <p className="row">
          <Button type="submit">{t('signIn.act')}</Button>
        </p>
      </Form>
      {waitsFor && <SendAgain email={waitsFor} />}
    </>
  );
}

export function Component() {
  const t = useAccountPhrases();
  const address = useAddress();
  const me = useSession();
  const next = ownPage(useSearchParams()[0].get('next'));
  const navigate = useNavigate();
  const placeOf = ({ role }: Me) => next ?? address(homeOf(role));
  if (me) return <Navigate to={placeOf(me)} replace />;
  return (
    <Wrap>
      <PageHead lead={next ? t('signIn.leadBack') : t('signIn.lead')}>{t('signIn.title')}</PageHead>
      <div className="stack loose page-end">
        <SignInForm onIn={(who) => void navigate(placeOf(who), { replace: true })} />
        <p>
          {t('signIn.forgotten')} <Link to="reset">{t('signIn.forgottenAct')}</Link>
        </p>
        <p>
          {t('signIn.noneYet')} <Link to="register">{t('signIn.makeOne')}</Link>
        </p>
      </div>
    </Wrap>
  );
}
