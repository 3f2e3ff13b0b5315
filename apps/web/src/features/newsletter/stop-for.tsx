import { newsletter } from '@helder/contract/newsletter.js';
import { useState } from 'react';
import { Form, useContractForm } from '../../lib/form';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Saved } from '../../ui/status';
import { useIssuePhrases } from './issues.phrases';

/** For who asks by mail, letter or phone. */
export function StopFor() {
  const t = useIssuePhrases();
  const stop = useAct(newsletter.stop);
  const [done, setDone] = useState<Date | null>(null);
  const form = useContractForm({
    schema: newsletter.stop.body,
    defaults: { email: '' },
    send: async (body) => {
      setDone(null);
      await stop.mutateAsync({ body });
      form.reset();
      setDone(new Date());
    },
  });
  return (
    <Form of={form} className="stack" label={t('stopFor.title')}>
      <TextField {...form.field('email', t('stopFor.email'))} type="email" />
      <p className="row">
        <Button type="submit" look="second">
          {t('stopFor.act')}
        </Button>
      </p>
      <Saved at={done} says={t('stopFor.done')} isSaving={form.isSending} />
    </Form>
  );
}
