import { recruiting, ShortlistText } from '@helder/contract/recruiting.js';
import { useState } from 'react';
import { Form, useContractForm } from '../../lib/form';
import { Link } from '../../lib/links';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Status } from '../../ui/status';
import { queryOf } from './address';
import { useKeepPhrases } from './keep.phrases';
import type { Search } from './use-search';

/** Keeps the question of this page under a name. */
export function SaveSearch({ search }: { search: Search }) {
  const t = useKeepPhrases();
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState('');
  const save = useAct(recruiting.saveSearch, { refreshes: [recruiting.searches] });
  const form = useContractForm({
    schema: ShortlistText,
    defaults: { name: '' },
    prefix: 'save',
    saysProblem: { 'recruiting/full': t('full') },
    send: async ({ name }) => {
      await save.mutateAsync({ body: { name, query: queryOf({ ...search.asked, after: undefined }) } });
      setSaved(name);
      setOpen(false);
    },
  });
  return (
    <div className="stack tight">
      <p className="row">
        <Button look="link" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? 'close' : 'saveSearch')}
        </Button>
        <Link to="savedSearches">{t('toSearches')}</Link>
        <span role="status">{saved && <Status tone="ok">{t('saved', { name: saved })}</Status>}</span>
      </p>
      {isOpen && (
        <Form of={form} className="row" label={t('saveSearch')}>
          <TextField {...form.field('name', t('searchName'))} autoComplete="off" />
          <Button type="submit" look="second">
            {t('save')}
          </Button>
        </Form>
      )}
    </div>
  );
}
