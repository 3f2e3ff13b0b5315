import { account } from '@helder/contract/account.js';
import { Form, useContractForm } from '../../lib/form';
import { useAct } from '../../lib/query';
import { Button, LinkButton } from '../../ui/button';
import { PageHead, Wrap } from '../../ui/page';
import { useMailToken } from './mail-token';
import { PasswordChoice } from './password-choice';
import { useAccountPhrases } from './phrases';
import './account.css';

type EndProps = { title: string; lead: string; to: 'signIn' | 'reset'; act: string };
const End = ({ title, lead, to, act }: EndProps) => (
  <Wrap>
    <PageHead
      lead={lead}
      takesFocus
      below={
        <p className="row">
          <LinkButton to={to}>{act}</LinkButton>
        </p>
      }
    >
      {title}
    </PageHead>
  </Wrap>
);

export function Component() {
  const t = useAccountPhrases();
  const token = useMailToken();
  const reset = useAct(account.reset);
  const form = useContractForm({
    schema: account.reset.body,
    defaults: { token, password: '' },
    send: (body) => reset.mutateAsync({ body }),
  });
  const isCutShort = !account.confirm.body.safeParse({ token }).success;
  if (reset.isSuccess) return <End title={t('reset.doneTitle')} lead={t('reset.doneLead')} to="signIn" act={t('toSignIn')} />;
  if (isCutShort || reset.error?.is('account/link-spent'))
    return <End title={t('confirm.spentTitle')} lead={t('reset.spentLead')} to="reset" act={t('reset.askNew')} />;
  return (
    <Wrap>
      <PageHead lead={t('reset.newLead')}>{t('reset.newTitle')}</PageHead>
      <Form of={form} className="stack loose page-end">
        <PasswordChoice field={form.field('password', t('newPassword'))} />
        <p className="row">
          <Button type="submit">{t('reset.act')}</Button>
        </p>
      </Form>
    </Wrap>
  );
}
