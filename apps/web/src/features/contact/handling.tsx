import { contact } from '@helder/contract/contact.js';
import { useContractForm, Form } from '../../lib/form';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { TextArea } from '../../ui/field';
import { Section } from '../../ui/page';
import type { Ticket } from './contact.types';
import { useContactPhrases } from './phrases';

/** Answering by mail, as often as needed; then closing, which erases. */
export function Handling({ of: { id, version, isAnswered }, onChanged }: { of: Ticket; onChanged: () => void }) {
  const t = useContactPhrases();
  const answer = useAct(contact.answer, { refreshes: [contact.tickets] });
  const close = useAct(contact.close, { refreshes: [contact.tickets] });
  const known = { params: { id }, ifMatch: `"${version}"` };
  const says = { stale: t('desk.stale'), 'contact/closed': t('desk.stale') };
  const form = useContractForm({
    schema: contact.answer.body,
    defaults: { text: '' },
    send: async (body) => {
      await answer.mutateAsync({ ...known, body });
      form.reset();
      onChanged();
    },
    saysProblem: says,
  });
  const end = (outcome: 'answered' | 'not-needed') => close.mutate({ ...known, body: { outcome } }, { onSuccess: onChanged });
  return (
    <>
      <Section title={t('desk.reply')} help={t('desk.replyHelp')}>
        <Form of={form} label={t('desk.reply')}>
          <TextArea {...form.field('text', t('desk.text'))} rows={6} />
          <p className="row">
            <Button type="submit" look={isAnswered ? 'second' : 'first'}>
              {t('desk.mail')}
            </Button>
          </p>
        </Form>
      </Section>
      <Section title={t('desk.close')} help={t('desk.closeHelp')}>
        <div className="stack">
          {close.error && <Failure error={close.error} says={says} takesFocus />}
          <p className="row">
            {isAnswered ? (
              <Button onPress={() => end('answered')}>{t('desk.answered')}</Button>
            ) : (
              <Button look="second" onPress={() => end('not-needed')}>
                {t('desk.notNeeded')}
              </Button>
            )}
          </p>
        </div>
      </Section>
    </>
  );
}
