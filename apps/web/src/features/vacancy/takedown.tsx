import type { AnswerOf } from '@helder/contract/endpoint.js';
import { takedown } from '@helder/contract/takedown.js';
import { vacancy } from '@helder/contract/vacancy.js';
import { useFormats } from '../../lib/dates';
import { Form, useContractForm } from '../../lib/form';
import { useGo } from '../../lib/links';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';
import { Facts } from '../../ui/lists';
import { Section } from '../../ui/page';
import { Notice } from '../../ui/status';
import { useTakedownPhrases } from './takedown.phrases';
import type { MyVacancy } from './vacancy.types';

/** For admins, on the page everybody reads: off the list, with a reason its contacts get. */
export function TakeDown({ id }: { id: string }) {
  const t = useTakedownPhrases();
  const go = useGo();
  const act = useAct(takedown.takeDown, { refreshes: [vacancy.list, vacancy.show, takedown.list] });
  const form = useContractForm({
    schema: takedown.takeDown.body,
    defaults: { reason: '' },
    send: async (body) => {
      await act.mutateAsync({ params: { id }, body });
      go('takenDown');
    },
    saysProblem: { 'not-found': t('act.gone') },
  });
  return (
    <Section title={t('act.title')} help={t('act.help')}>
      <Form of={form} label={t('act.title')}>
        <TextArea {...form.field('reason', t('act.reason'))} help={t('act.reasonHelp')} rows={3} />
        <p className="row">
          <Button type="submit" look="danger">
            {t('act.send')}
          </Button>
        </p>
      </Form>
    </Section>
  );
}

/** Why it was taken down, what was said to that, and the answer. */
export function Story({
  of: { reason, objection, answer },
}: {
  of: Omit<AnswerOf<typeof takedown.list>['items'][number], 'id' | 'title' | 'organisation'>;
}) {
  const t = useTakedownPhrases();
  const said = { reason, objection: objection ?? t('noObjection'), ...(answer && { answer }) };
  return (
    <Facts
      items={(Object.keys(said) as (keyof typeof said)[]).map((term) => ({
        term: t(term),
        says: <span className="as-typed">{said[term]}</span>,
      }))}
    />
  );
}

/** For its contacts: what happened, and one objection. */
export function WasTakenDown({ of: { id, takenDown } }: { of: MyVacancy }) {
  const t = useTakedownPhrases();
  const { dateTime } = useFormats();
  if (!takenDown) return null;
  return (
    <>
      <Notice tone="warn" title={t('mine.title')}>
        <p>{t('mine.text', { date: dateTime(takenDown.at) })}</p>
      </Notice>
      <Story of={takenDown} />
      {takenDown.objection ? !takenDown.answer && <p>{t('mine.waits')}</p> : <Objection id={id} />}
    </>
  );
}

function Objection({ id }: { id: string }) {
  const t = useTakedownPhrases();
  const act = useAct(takedown.object, { refreshes: [vacancy.own, vacancy.mine] });
  const form = useContractForm({
    schema: takedown.object.body,
    defaults: { text: '' },
    send: (body) => act.mutateAsync({ params: { id }, body }),
    saysProblem: { 'not-found': t('mine.late') },
  });
  return (
    <Section title={t('mine.object')} help={t('mine.objectHelp')}>
      <Form of={form} label={t('mine.object')}>
        <TextArea {...form.field('text', t('mine.words'))} rows={4} />
        <p className="row">
          <Button type="submit">{t('mine.send')}</Button>
        </p>
      </Form>
    </Section>
  );
}
