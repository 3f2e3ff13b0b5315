import { account } from '@helder/contract/account.js';
import { Form, useContractForm } from '../../lib/form';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { useAccountPhrases } from './phrases';

type Props = {
  asks: typeof account.askReset | typeof account.sendConfirmation;
  email?: string;
  onSent: (email: string) => void;
};

/** Asks to which address a link must go. The answer is the same for every address. */
export function MailForm({ asks, email = '', onSent }: Props) {
  const t = useAccountPhrases();
  const ask = useAct(asks);
  const form = useContractForm({
    schema: asks.body,
    defaults: { email },
    send: async (body) => {
      await ask.mutateAsync({ body });
      onSent(body.email);
    },
  });
  return (
    <Form of={form} className="stack loose page-end">
      <TextField {...form.field('email', t('email'))} type="email" autoComplete="email" />
      <p className="row">
        <Button type="submit">{t('sendMail')}</Button>
      </p>
    </Form>
  );
}
