import { policyAdmin } from '@helder/contract/policy-admin.js';
import { LANGUAGES } from '@helder/policy/words.js';
import { useRef, useState } from 'react';
import { call } from '../../lib/call';
import { Form, useContractForm } from '../../lib/form';
import { useGo } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { TextArea, TextField } from '../../ui/field';
import { Section } from '../../ui/page';
import { RadioCards } from '../../ui/radios';
import { Saved } from '../../ui/status';
import { Parts } from './parts';
import { usePolicyAdminPhrases } from './phrases';
import type { Written } from './policy-admin.types';
import './policy-admin.css';

const REFRESHES = { refreshes: [policyAdmin.list, policyAdmin.show, policyAdmin.effect] };

/** Saves, and before going on asks the API whether all is there: what is missing is pointed at here. */
function useWriting(written: Written) {
  const t = usePolicyAdminPhrases();
  const go = useGo();
  const language = useLanguage();
  const edit = useAct(policyAdmin.edit, REFRESHES);
  // the version this text was made from: a newer one must not be overwritten unseen
  const [version, setVersion] = useState(written.version);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const goesOn = useRef(false);
  const { id } = written;
  const params = { id };
  const form = useContractForm({
    schema: policyAdmin.edit.body,
    defaults: {
      label: written.label,
      from: written.from ?? undefined,
      isMajor: written.isMajor,
      changes: written.changes,
      sections: written.sections,
    },
    send: async (body) => {
      setSavedAt(null);
      const saved = await edit.mutateAsync({ params, body, ifMatch: `"${version}"` });
      setVersion(saved.version);
      setSavedAt(new Date());
      if (!goesOn.current) return;
      await call(policyAdmin.effect, { params, query: { language } });
      go('publishStatement', { params });
    },
    saysProblem: { stale: t('edit.stale'), 'policy/fixed': t('edit.fixed') },
  });
  return { form, savedAt, intends: (isGoing: boolean) => () => void (goesOn.current = isGoing) };
}

export function Editor({ of: written }: { of: Written }) {
  const t = usePolicyAdminPhrases();
  const go = useGo();
  const { form, savedAt, intends } = useWriting(written);
  const discard = useAct(policyAdmin.discard, { refreshes: [policyAdmin.list] });
  const { value: isMajor, onChange: setMajor, ...weight } = form.field('isMajor', t('edit.weight'));
  return (
    <Form of={form} label={t('edit.title', { title: t(`kind.${written.kind}`) })}>
      <Section title={t('edit.about')}>
        <div className="stack">
          <div className="statement-pair">
            <TextField {...form.field('label', t('edit.label'))} isShort />
            <TextField {...form.field('from', t('edit.from'))} isOptional={false} help={t('edit.fromHelp')} type="date" isShort />
          </div>
          <RadioCards
            {...weight}
            labelClass="label"
            value={isMajor ? 'major' : 'minor'}
            onChange={(it) => setMajor(it === 'major')}
            options={[
              { id: 'major', label: t('edit.major'), help: t('edit.majorHelp') },
              { id: 'minor', label: t('edit.minor'), help: t('edit.minorHelp') },
            ]}
          />
          <div className="statement-pair">
            {LANGUAGES.map((language) => (
              <TextArea key={language} {...form.field(`changes.${language}`, t(`edit.changes.${language}`))} rows={2} />
            ))}
          </div>
        </div>
      </Section>
      <Parts form={form} />
      <div className="stack tight">
        <p className="row">
          <Button type="submit" onPress={intends(true)}>
            {t('edit.goOn')}
          </Button>
          <Button type="submit" look="second" onPress={intends(false)}>
            {t('edit.save')}
          </Button>
          <Button
            look="link"
            onPress={() => discard.mutate({ params: { id: written.id } }, { onSuccess: () => go('statements', { isReplacing: true }) })}
          >
            {t('edit.discard')}
          </Button>
        </p>
        <Saved at={savedAt} isSaving={form.isSending} error={discard.error ? t('edit.fixed') : null} />
      </div>
    </Form>
  );
}
