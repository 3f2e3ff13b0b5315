import { desk } from '@helder/contract/desk.js';
import { REFUSALS } from '@helder/policy/desk.js';
import { Form, useContractForm } from '../../lib/form';
import { useLanguage } from '../../lib/phrases';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { Select, TextArea } from '../../ui/field';
import { Section } from '../../ui/page';
import { Checkbox } from '../../ui/toggle';
import type { DeskRequest } from './desk.types';
import { useDeskPhrases } from './phrases';
import { useAboutWords } from './say-request';

const NEEDS_REASON: readonly string[] = ['refused', 'partly-refused'];

/** Only steps that can be taken now are offered; a refusal asks for its reason. */
export function NextStep({ of: { id, version, next, divisible } }: { of: DeskRequest }) {
  const t = useDeskPhrases();
  const language = useLanguage();
  const about = useAboutWords();
  const step = useAct(desk.step, { refreshes: [desk.one, desk.queue] });
  const form = useContractForm({
    schema: desk.step.body,
    defaults: { to: next[0] },
    prefix: 'step',
    send: (body) => step.mutateAsync({ params: { id }, body, ifMatch: `"${version}"` }),
    saysProblem: {
      stale: t('one.stale'),
      'desk/reason-missing': t('one.reason'),
      'desk/part-missing': t('one.partMissing'),
      'desk/too-late': t('one.tooLate'),
    },
  });
  const parts = form.values.parts ?? [];
  const setParts = form.field('parts', t('one.parts')).onChange;
  return (
    <Section title={t('one.next')} help={t('one.nextHelp')} isStrong>
      {next.length === 0 ? (
        <p className="muted">{t('one.noNext')}</p>
      ) : (
        <Form of={form} label={t('one.next')}>
          <Select {...form.field('to', t('one.to'))} choices={next.map((state) => ({ id: state, label: t(`state.${state}`) }))} />
          {NEEDS_REASON.includes(form.values.to ?? '') && (
            <Select
              {...form.field('reason', t('one.reason'))}
              isOptional={false}
              choices={Object.entries(REFUSALS).map(([reason, words]) => ({ id: reason, label: words[language] }))}
              empty={t('ask.choose')}
            />
          )}
          {form.values.to === 'partly-refused' && divisible.length > 0 && (
            <fieldset className="stack tight">
              <legend className="label">{t('one.parts')}</legend>
              <p className="muted">{t('one.partsHelp')}</p>
              {divisible.map((purpose) => (
                <Checkbox
                  key={purpose}
                  value={parts.includes(purpose)}
                  onChange={(isOn) => setParts(isOn ? [...parts, purpose] : parts.filter((each) => each !== purpose))}
                >
                  {about(purpose)}
                </Checkbox>
              ))}
            </fieldset>
          )}
          <TextArea {...form.field('words', t('one.words'))} isOptional={form.values.to !== 'extended'} />
          <p className="row">
            <Button type="submit">{t('one.save')}</Button>
          </p>
        </Form>
      )}
    </Section>
  );
}
