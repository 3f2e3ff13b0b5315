import { incident } from '@helder/contract/incident.js';
import { useState } from 'react';
import { Form, useContractForm } from '../../lib/form';
import { useLanguage } from '../../lib/phrases';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { TextArea, TextField } from '../../ui/field';
import { PageHead, Wrap } from '../../ui/page';
import { useIncidentPhrases } from './phrases';

/** For everybody: lands in the list of incidents at once. */
export function Component() {
  const t = useIncidentPhrases();
  const language = useLanguage();
  const [number, setNumber] = useState<string | null>(null);
  const report = useAct(incident.report);
  const form = useContractForm({
    schema: incident.report.body,
    defaults: { words: '', language },
    send: async (body) => setNumber((await report.mutateAsync({ body })).number),
  });
  if (number)
    return (
      <Wrap>
        <PageHead lead={t('report.doneLead', { number })} takesFocus>
          {t('report.doneTitle')}
        </PageHead>
      </Wrap>
    );
  return (
    <Wrap>
      <PageHead lead={t('report.lead')}>{t('report.title')}</PageHead>
      <Form of={form} label={t('report.title')}>
        <TextArea {...form.field('words', t('report.words'))} help={t('report.help')} rows={8} />
        <TextField {...form.field('email', t('report.email'))} type="email" autoComplete="email" />
        <p className="row">
          <Button type="submit">{t('report.send')}</Button>
        </p>
      </Form>
      <p>{t.rich('report.machine', { a: (words) => <a href="/.well-known/security.txt">{words}</a> })}</p>
    </Wrap>
  );
}
