import { account } from '@helder/contract/account.js';
import { policy } from '@helder/contract/policy.js';
import { useEffect, useState } from 'react';
import { ProblemError } from '../../lib/call';
import { Form, useContractForm } from '../../lib/form';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { usePlatform } from '../../lib/platform';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { PageHead, Wrap } from '../../ui/page';
import { Checkbox } from '../../ui/toggle';
import { LookInMailbox, SendAgain } from './look-in-mailbox';
import { PasswordChoice } from './password-choice';
import { OldEnough } from './old-enough';
import { useAccountPhrases } from './phrases';
import { Readable, useStatements } from './statements-to-accept';
import './account.css';

function useRegistration(onDone: (email: string) => void) {
  const t = useAccountPhrases();
  const language = useLanguage();
  const statements = useStatements();
  const minimumAge = usePlatform()?.minimumAge ?? null;
  const register = useAct(account.register);
  const form = useContractForm({
    schema: account.register.body,
    defaults: { name: '', email: '', password: '', language, accepted: undefined, isOldEnough: undefined },
    send: async (body) => {
      await register.mutateAsync({ body: { ...body, language } }).catch(async (error: unknown) => {
        if (error instanceof ProblemError && error.is('account/statement-changed')) {
          form.set('accepted', undefined);
          await statements.reread();
        }
        throw error;
      });
      onDone(body.email);
    },
    says: { accepted: t('register.mustAccept'), isOldEnough: t('register.mustBeOldEnough', { age: minimumAge ?? 0 }) },
    saysProblem: { 'account/statement-changed': t('register.changed') },
  });
  return { form, statements, minimumAge };
}

/** Which service each answer is for, as the policy says it. */
function useServices() {
  const language = useLanguage();
  const { data } = useAnswer(policy.show, {});
  return (name: string) => data?.signUp.find(({ field }) => field === name)?.service[language];
}

function RegisterForm({ onDone }: { onDone: (email: string) => void }) {
  const t = useAccountPhrases();
  const { form, statements, minimumAge } = useRegistration(onDone);
  const service = useServices();
  const how = usePlatform()?.acceptance ?? 'explicit';
  const { value: accepted, ...box } = form.field('accepted', t('register.accept'));
  // what is met by using the site has no box; which text it was goes along all the same
  const { set } = form;
  const met = how === 'explicit' ? undefined : JSON.stringify(statements.accepted);
  useEffect(() => {
    if (met) set('accepted', JSON.parse(met));
  }, [met]); // eslint-disable-line react-hooks/exhaustive-deps -- the form makes a new setter at each render
  return (
    <Form of={form} className="stack loose page-end">
      <TextField {...form.field('name', t('name'))} help={service('name')} autoComplete="name" />
      <TextField {...form.field('email', t('email'))} help={service('email')} type="email" autoComplete="email" />
      <PasswordChoice field={form.field('password', t('password'))} help={service('password')} />
      {minimumAge !== null && (
        <OldEnough age={minimumAge} field={form.field('isOldEnough', t('register.oldEnough', { age: minimumAge }))} />
      )}
      <fieldset className="stack accept">
        <legend>
          <h2>{t(how === 'explicit' ? 'register.read' : 'register.know')}</h2>
        </legend>
        {statements.shown.map((each, n) => (
          <Answered key={n} of={each}>
            {(statement) => <Readable of={statement} />}
          </Answered>
        ))}
        {how === 'explicit' ? (
          <Checkbox {...box} value={Boolean(accepted)} onChange={(yes) => box.onChange(yes ? statements.accepted : undefined)} />
        ) : (
          <p>{t(`register.met.${how}`)}</p>
        )}
        <p className="help">{t('register.acceptHelp')}</p>
      </fieldset>
      <p className="row">
        <Button type="submit">{t('register.act')}</Button>
      </p>
    </Form>
  );
}

export function Component() {
  const t = useAccountPhrases();
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (sentTo !== null)
    return (
      <LookInMailbox lead={t('look.lead', { email: sentTo })} onOther={() => setSentTo(null)}>
        <SendAgain email={sentTo} />
        <p className="help">{t('look.until')}</p>
      </LookInMailbox>
    );
  return (
    <Wrap>
      <PageHead
        lead={t('register.lead')}
        below={
          <p className="row">
            {t('register.haveOne')} <Link to="signIn">{t('toSignIn')}</Link>
          </p>
        }
      >
        {t('register.title')}
      </PageHead>
      <RegisterForm onDone={setSentTo} />
    </Wrap>
  );
}
