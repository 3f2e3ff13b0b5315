import type { AnswerOf } from '@helder/contract/endpoint.js';
import { organisation, OrganisationGroup } from '@helder/contract/organisation.js';
import { useState } from 'react';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Saved } from '../../ui/status';
import { useOrganisationPhrases } from './phrases';

type Managed = AnswerOf<typeof organisation.manage>['items'][number];

/** The group an organisation belongs to, changed in its row; what was typed stays when saving fails. */
export function GroupField({ of: { id, name, group } }: { of: Managed }) {
  const t = useOrganisationPhrases();
  const save = useAct(organisation.setGroup, { refreshes: [organisation.manage] });
  const [typed, setTyped] = useState(group ?? '');
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const wanted = typed.trim() || null;
  const isTooLong = !OrganisationGroup.safeParse({ group: wanted }).success;
  const send = () => {
    setSavedAt(null);
    if (!isTooLong) save.mutate({ params: { id }, body: { group: wanted } }, { onSuccess: () => setSavedAt(new Date()) });
  };
  return (
    <form
      className="stack tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <input
        className="input"
        aria-label={t('admin.groupName', { name })}
        autoComplete="off"
        value={typed}
        aria-invalid={isTooLong || undefined}
        onChange={({ target }) => setTyped(target.value)}
      />
      {wanted !== group && (
        <Button type="submit" look="link">
          {t('admin.groupSave')}
        </Button>
      )}
      <Saved at={savedAt} isSaving={save.isPending} error={isTooLong ? t('admin.groupLong') : null} />
      {save.error && <Failure error={save.error} />}
    </form>
  );
}
