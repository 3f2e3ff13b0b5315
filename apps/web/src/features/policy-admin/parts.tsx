import type { policyAdmin } from '@helder/contract/policy-admin.js';
import { LANGUAGES } from '@helder/policy/words.js';
import type { ContractForm } from '../../lib/form';
import { Button } from '../../ui/button';
import { TextArea, TextField } from '../../ui/field';
import { usePolicyAdminPhrases } from './phrases';
import type { Written } from './policy-admin.types';

type Part = Written['sections'][number];
const EMPTY = { title: '', text: '' };

/** A name for a new part that no other has: the anchor of its heading. */
const freshId = (parts: readonly Part[]) => {
  let n = parts.length + 1;
  while (parts.some(({ id }) => id === `part-${n}`)) n++;
  return `part-${n}`;
};

/** The text part by part, both languages beside each other. */
export function Parts({ form }: { form: ContractForm<typeof policyAdmin.edit.body> }) {
  const t = usePolicyAdminPhrases();
  const parts = (form.values.sections ?? []) as Part[];
  const set = (next: Part[]) => form.set('sections', next);
  const up = (at: number) => set(parts.toSpliced(at, 1).toSpliced(at - 1, 0, parts[at]));
  return (
    <>
      {parts.map(({ id }, at) => (
        <fieldset key={id} className="stack statement-part">
          <legend className="h2">
            <b>{t('edit.section', { n: String(at + 1) })}</b>
          </legend>
          <div className="statement-pair">
            {LANGUAGES.map((language) => (
              <div key={language} className="stack" lang={language}>
                <TextField {...form.field(`sections.${at}.${language}.title`, t(`edit.sectionTitle.${language}`))} />
                <TextArea {...form.field(`sections.${at}.${language}.text`, t(`edit.sectionText.${language}`))} rows={6} />
              </div>
            ))}
          </div>
          <p className="row">
            {at > 0 && (
              <Button look="link" onPress={() => up(at)} aria-label={t('edit.ofPart', { what: t('edit.up'), n: String(at + 1) })}>
                {t('edit.up')}
              </Button>
            )}
            <Button
              look="link"
              onPress={() => set(parts.toSpliced(at, 1))}
              aria-label={t('edit.ofPart', { what: t('edit.remove'), n: String(at + 1) })}
            >
              {t('edit.remove')}
            </Button>
          </p>
        </fieldset>
      ))}
      <p>
        <Button look="second" onPress={() => set([...parts, { id: freshId(parts), nl: EMPTY, en: EMPTY }])}>
          {t('edit.add')}
        </Button>
      </p>
    </>
  );
}
