import { ExclusionByName as Wanted } from '@helder/contract/visibility.js';
import { Form, useContractForm } from '../../lib/form';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { useExclusionPhrases } from './exclusion.phrases';
import type { UseExclusions } from './use-exclusions';

/** An organisation that is not here, or not yet: by what one knows of it. */
export function ExclusionByName({ add }: Pick<UseExclusions, 'add'>) {
  const t = useExclusionPhrases();
  const form = useContractForm({
    schema: Wanted,
    defaults: { by: 'name' },
    prefix: 'exclude',
    send: async (body) => {
      await add(body.name, body);
      form.reset();
    },
    says: { kvk: t('kvkSays'), mailDomain: t('domainSays') },
    saysProblem: { 'visibility/too-many': t('tooMany') },
  });
  return (
    <details>
      <summary>{t('other')}</summary>
      <Form of={form} className="stack" label={t('other')}>
        <p className="help">{t('otherHelp')}</p>
        <TextField {...form.field('name', t('name'))} autoComplete="off" />
        <TextField {...form.field('kvk', t('kvkLabel'))} help={t('kvkHelp')} inputMode="numeric" autoComplete="off" isShort />
        <TextField {...form.field('mailDomain', t('domainLabel'))} help={t('domainHelp')} autoComplete="off" spellCheck={false} isShort />
        <p>
          <Button look="second" type="submit">
            {t('nameAct')}
          </Button>
        </p>
      </Form>
    </details>
  );
}
