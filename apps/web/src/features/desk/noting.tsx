import { desk } from '@helder/contract/desk.js';
import { Form, useContractForm } from '../../lib/form';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';
import { Section } from '../../ui/page';
import { useDeskPhrases } from './phrases';

/** A step of the follow-up that changes no state; who asked reads it. */
export function Noting({ id }: { id: string }) {
  const t = useDeskPhrases();
  const note = useAct(desk.note, { refreshes: [desk.one, desk.queue] });
  const form = useContractForm({
    schema: desk.note.body,
    defaults: { words: '' },
    prefix: 'note',
    send: async (body) => {
      await note.mutateAsync({ params: { id }, body });
      form.reset();
    },
  });
  return (
    <Section title={t('one.note')} help={t('one.nextHelp')}>
      <Form of={form} label={t('one.note')}>
        <TextArea {...form.field('words', t('one.noteWords'))} />
        <p className="row">
          <Button look="second" type="submit">
            {t('one.noteAct')}
          </Button>
        </p>
      </Form>
    </Section>
  );
}
