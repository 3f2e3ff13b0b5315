import { account } from '@helder/contract/account.js';
import { audit } from '@helder/contract/audit.js';
import { Form, useContractForm } from '../../lib/form';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { PasswordField } from '../../ui/field';
import { Section } from '../../ui/page';
import { Notice } from '../../ui/status';
import { PasswordChoice } from './password-choice';
import { useMyAccountPhrases } from './mine.phrases';
import { useAccountPhrases } from './phrases';

/** Another password, by the current one. */
export function ChangePasswordSection() {
  const t = useMyAccountPhrases();
  const common = useAccountPhrases();
  const change = useAct(account.changePassword, { refreshes: [account.sessions, audit.mine] });
  const form = useContractForm({
    schema: account.changePassword.body,
    defaults: { current: '', password: '' },
    send: async (body) => {
      await change.mutateAsync({ body });
      form.reset();
    },
    saysProblem: { 'account/refused': t('security.wrongCurrent') },
  });
  return (
    <Section title={t('security.password')} help={t('security.passwordHelp')}>
      <div className="stack">
        <Form of={form} label={t('security.password')}>
          <PasswordField {...form.field('current', t('security.current'))} autoComplete="current-password" />
          <PasswordChoice field={form.field('password', common('newPassword'))} />
          <p className="row">
            <Button type="submit" look="second">
              {common('reset.act')}
            </Button>
          </p>
        </Form>
        {change.isSuccess && (
          <Notice tone="ok" role="status">
            <p>{t('security.changed')}</p>
          </Notice>
        )}
      </div>
    </Section>
  );
}
