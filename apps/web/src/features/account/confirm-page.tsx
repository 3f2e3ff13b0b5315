import { account } from '@helder/contract/account.js';
import { useState } from 'react';
import { useAct } from '../../lib/query';
import { Button, LinkButton } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { PageHead, Wrap } from '../../ui/page';
import { LookInMailbox } from './look-in-mailbox';
import { MailForm } from './mail-form';
import { useMailToken } from './mail-token';
import { useAccountPhrases } from './phrases';
import './account.css';

function Spent({ onSent }: { onSent: (email: string) => void }) {
  const t = useAccountPhrases();
  return (
    <Wrap>
      <PageHead
        lead={t('confirm.spentLead')}
        takesFocus
        below={
          <p className="row">
            <LinkButton to="signIn" look="second">
              {t('toSignIn')}
            </LinkButton>
          </p>
        }
      >
        {t('confirm.spentTitle')}
      </PageHead>
      <MailForm asks={account.sendConfirmation} onSent={onSent} />
    </Wrap>
  );
}

function Done() {
  const t = useAccountPhrases();
  return (
    <Wrap>
      <PageHead
        lead={t('confirm.doneLead')}
        takesFocus
        below={
          <p className="row">
            <LinkButton to="signIn">{t('toSignIn')}</LinkButton>
          </p>
        }
      >
        {t('confirm.doneTitle')}
      </PageHead>
    </Wrap>
  );
}

/** The mailed link only opens this page; the button is what confirms. */
export function Component() {
  const t = useAccountPhrases();
  const token = useMailToken();
  const confirm = useAct(account.confirm);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { error } = confirm;
  if (sentTo !== null) return <LookInMailbox lead={t('look.lead', { email: sentTo })} onOther={() => setSentTo(null)} />;
  if (confirm.isSuccess) return <Done />;
  const isCutShort = !account.confirm.body.safeParse({ token }).success;
  if (isCutShort || error?.is('account/link-spent')) return <Spent onSent={setSentTo} />;
  return (
    <Wrap>
      <PageHead lead={t('confirm.lead')}>{t('confirm.title')}</PageHead>
      <div className="stack page-end">
        {error && <Failure error={error} />}
        <p className="row">
          <Button onPress={() => confirm.mutate({ body: { token } })}>{t('confirm.act')}</Button>
        </p>
      </div>
    </Wrap>
  );
}
