import { application } from '@helder/contract/application.js';
import { document } from '@helder/contract/document.js';
import { useFormats } from '../../lib/dates';
import { Form, useContractForm } from '../../lib/form';
import { Link, useGo } from '../../lib/links';
import { useAct, useAnswer } from '../../lib/query';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';
import { Mistake } from '../../ui/mistake';
import { Checkbox } from '../../ui/toggle';
import { useApplicationPhrases } from './phrases';

/** The message and the own files; nothing is ticked beforehand. */
export function ApplyForm({ vacancy }: { vacancy: string }) {
  const t = useApplicationPhrases();
  const go = useGo();
  const apply = useAct(application.apply, { refreshes: [application.mine] });
  const form = useContractForm({
    schema: application.apply.body,
    defaults: { message: '', documents: [] as string[] },
    send: async (body) => {
      await apply.mutateAsync({ params: { id: vacancy }, body });
      go('myApplications');
    },
    saysProblem: { 'vacancy/applied-already': t('apply.already'), 'not-found': t('apply.gone') },
  });
  return (
    <Form of={form} label={t('apply.tab')}>
      <TextArea {...form.field('message', t('apply.message'))} help={t('apply.messageHelp')} rows={10} />
      <Files {...form.field('documents', t('apply.documents'))} />
      <p className="row">
        <Button type="submit">{t('apply.send')}</Button>
      </p>
    </Form>
  );
}

type FilesProps = { id: string; label: string; value: string[] | undefined; onChange: (ids: string[]) => void; error?: string };

function Files({ id, label, value = [], onChange, error }: FilesProps) {
  const t = useApplicationPhrases();
  const { size } = useFormats();
  const { data } = useAnswer(document.list, {});
  return (
    <fieldset className="stack tight" id={id}>
      <legend className="label">{label}</legend>
      {data?.items.length === 0 ? (
        <p>{t.rich('apply.noDocuments', { a: (words) => <Link to="documents">{words}</Link> })}</p>
      ) : (
        <p className="help">{t('apply.documentsHelp')}</p>
      )}
      {data?.items.map((each) => (
        <Checkbox
          key={each.id}
          value={value.includes(each.id)}
          onChange={(isOn) => onChange(isOn ? [...value, each.id] : value.filter((other) => other !== each.id))}
        >
          {t(`kind.${each.kind}`)}: {each.name} ({size(each.bytes)})
        </Checkbox>
      ))}
      {error && <Mistake id={`${id}-error`}>{error}</Mistake>}
    </fieldset>
  );
}
