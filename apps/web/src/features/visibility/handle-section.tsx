import { HandleChange, visibility } from '@helder/contract/visibility.js';
import { useState } from 'react';
import { Form, useContractForm } from '../../lib/form';
import { ProblemError } from '../../lib/call';
import { usePlatform } from '../../lib/platform';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Section } from '../../ui/page';
import { Saved } from '../../ui/status';
import { Checkbox } from '../../ui/toggle';
import { useVisibilityPhrases } from './phrases';
import type { Visibility } from './visibility.types';

/** The name recruiters know me by where they do not get the real one; one that tells who I am needs a second look. */
export function HandleSection({ now }: { now: Visibility }) {
  const t = useVisibilityPhrases();
  const { mutateAsync } = useAct(visibility.setHandle, { refreshes: [visibility.show, visibility.preview] });
  const [tells, setTells] = useState(false);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const form = useContractForm({
    schema: HandleChange,
    defaults: { handle: now.handle ?? '' },
    prefix: 'handle',
    send: async (body) => {
      setSavedAt(null);
      await mutateAsync({ body }).catch((error: unknown) => {
        if (error instanceof ProblemError && error.is('visibility/handle-tells')) setTells(true);
        throw error;
      });
      setTells(false);
      form.set('isWarned', undefined);
      setSavedAt(new Date());
    },
    says: { handle: t('handle.rule') },
    saysProblem: { 'visibility/handle-tells': t('handle.tells') },
  });
  const warned = form.field('isWarned', t('handle.warned'));
  if (!usePlatform()?.visibility.levels.includes('on-interest')) return null;
  return (
    <Section title={t('handle.title')} help={t('handle.help')} id="openbare-naam">
      <Form of={form} className="stack" label={t('handle.title')}>
        <TextField {...form.field('handle', t('handle.label'))} help={t('handle.rule')} autoComplete="off" />
        {tells && <Checkbox {...warned} value={Boolean(warned.value)} onChange={(yes) => warned.onChange(yes || undefined)} />}
        <p className="row">
          <Button type="submit">{t('handle.act')}</Button>
          <Saved at={savedAt} />
        </p>
      </Form>
    </Section>
  );
}
