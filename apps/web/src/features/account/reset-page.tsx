import { account } from '@helder/contract/account.js';
import { useState } from 'react';
import { PageHead, Wrap } from '../../ui/page';
import { LookInMailbox } from './look-in-mailbox';
import { MailForm } from './mail-form';
import { useAccountPhrases } from './phrases';
import './account.css';

export function Component() {
  const t = useAccountPhrases();
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (sentTo !== null) return <LookInMailbox lead={t('reset.lookLead', { email: sentTo })} onOther={() => setSentTo(null)} />;
  return (
    <Wrap>
      <PageHead lead={t('reset.lead')}>{t('reset.title')}</PageHead>
      <MailForm asks={account.askReset} onSent={setSentTo} />
    </Wrap>
  );
}
