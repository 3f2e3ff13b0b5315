import { account } from '@helder/contract/account.js';
import type { ReactNode } from 'react';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { PageHead, Wrap } from '../../ui/page';
import { Notice } from '../../ui/status';
import { useAccountPhrases } from './phrases';

/** Sends the confirmation again. What it says is the same for every address. */
export function SendAgain({ email }: { email: string }) {
  const t = useAccountPhrases();
  const send = useAct(account.sendConfirmation);
  return (
    <div className="stack">
      <p className="row">
        <Button look="second" onPress={() => send.mutate({ body: { email } })}>
          {t('sendAgain')}
        </Button>
      </p>
      {send.isSuccess && (
        <Notice tone="ok" role="status">
          <p>{t('sentAgain')}</p>
        </Notice>
      )}
      {send.error && <Failure error={send.error} />}
    </div>
  );
}

type Props = { lead: string; onOther: () => void; children?: ReactNode };

/** After asking for a mail: where to look, whether or not we know the address. */
export function LookInMailbox({ lead, onOther, children }: Props) {
  const t = useAccountPhrases();
  return (
    <Wrap>
      <PageHead lead={lead} takesFocus>
        {t('look.title')}
      </PageHead>
      <div className="stack page-end">
        <p>{t('look.unless')}</p>
        {children}
        <p>
          <Button look="link" onPress={onOther}>
            {t('look.other')}
          </Button>
        </p>
      </div>
    </Wrap>
  );
}
