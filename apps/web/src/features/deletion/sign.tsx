import { account } from '@helder/contract/account.js';
import { deletion } from '@helder/contract/deletion.js';
import { useFormats } from '../../lib/dates';
import { Form, useContractForm } from '../../lib/form';
import { useGo } from '../../lib/links';
import { useAct } from '../../lib/query';
import { endSession } from '../../lib/session';
import { Button } from '../../ui/button';
import { PasswordField } from '../../ui/field';
import { PageHead, Section } from '../../ui/page';
import { useClosePhrases } from './close.phrases';

/** Step 3: the password, always, and the act; then the receipt. */
export function Sign({ purgeAt, isNow, onBack }: { purgeAt: string; isNow: boolean; onBack: () => void }) {
  const t = useClosePhrases();
  const { date } = useFormats();
  const go = useGo();
  const refresh = useAct(account.refresh);
  const close = useAct(deletion.close);
  const form = useContractForm({
    schema: account.refresh.body,
    defaults: { password: '' },
    send: async (body) => {
      await refresh.mutateAsync({ body });
      const { code } = await close.mutateAsync({ body: { when: isNow ? 'now' : 'after-undo-window' } });
      endSession();
      go('certificate', { params: { code }, isReplacing: true });
    },
    saysProblem: { 'account/refused': t('sign.wrong') },
  });
  return (
    <>
      <PageHead
        key="3"
        takesFocus
        over={t('step', { n: '3' })}
        lead={isNow ? t('sign.leadNow') : t('sign.leadLater', { date: date(purgeAt) })}
      >
        {t('sign.title')}
      </PageHead>
      <Section title={t('sign.yours')} help={t('sign.why')} isStrong>
        <Form of={form} label={t('sign.title')}>
          <PasswordField {...form.field('password', t('sign.password'))} autoComplete="current-password" />
          <p className="row">
            <Button type="submit" look="danger">
              {isNow ? t('sign.actNow') : t('sign.act')}
            </Button>
            <Button look="link" onPress={onBack}>
              {t('sign.back')}
            </Button>
          </p>
        </Form>
      </Section>
    </>
  );
}
