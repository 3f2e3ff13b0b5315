import type { AnswerOf } from '@helder/contract/endpoint.js';
import { takedown } from '@helder/contract/takedown.js';
import { vacancy } from '@helder/contract/vacancy.js';
import { useFormats } from '../../lib/dates';
import { Form, useContractForm } from '../../lib/form';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';
import { Empty } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Checkbox } from '../../ui/toggle';
import { Story } from './takedown';
import { useTakedownPhrases } from './takedown.phrases';

type Item = AnswerOf<typeof takedown.list>['items'][number];

/** For admins: what was taken down, objections without an answer first. */
export function Component() {
  const t = useTakedownPhrases();
  const { dateTime } = useFormats();
  const list = useAnswer(takedown.list, {});
  return (
    <Wrap>
      <PageHead lead={t('lead')}>{t('title')}</PageHead>
      <Answered of={list}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('none')} />
          ) : (
            items.map((each) => (
              <Section key={each.id} title={each.title} help={`${each.organisation}. ${t('down', { date: dateTime(each.at) })}.`}>
                <div className="stack">
                  <Story of={each} />
                  {each.objection && !each.answer && <Decision of={each} />}
                </div>
              </Section>
            ))
          )
        }
      </Answered>
    </Wrap>
  );
}

function Decision({ of: { id, title } }: { of: Item }) {
  const t = useTakedownPhrases();
  const act = useAct(takedown.answer, { refreshes: [takedown.list, vacancy.list] });
  const form = useContractForm({
    schema: takedown.answer.body,
    defaults: { isPutBack: false, answer: '' },
    prefix: `answer-${id}`,
    send: (body) => act.mutateAsync({ params: { id }, body }),
    saysProblem: { 'vacancy/nothing-to-answer': t('decide.late') },
  });
  const putBack = form.field('isPutBack', t('decide.isPutBack'));
  return (
    <Form of={form} label={title}>
      <TextArea {...form.field('answer', t('decide.answer'))} help={t('decide.help')} rows={3} />
      <Checkbox value={putBack.value ?? false} onChange={putBack.onChange}>
        {t('decide.isPutBack')}
      </Checkbox>
      <p className="row">
        <Button type="submit">{t('decide.send')}</Button>
      </p>
    </Form>
  );
}
