import { profile, ProfileFields } from '@helder/contract/profile.js';
import { visibility } from '@helder/contract/visibility.js';
import { useState } from 'react';
import { Form, useContractForm } from '../../lib/form';
import { Link } from '../../lib/links';
import { useVersionedAct } from '../../lib/query';
import { rereadSession } from '../../lib/session';
import { PageHead } from '../../ui/page';
import { Conflict } from './conflict';
import { DraftState } from './draft-state';
import { useFirstSharing } from './first-sharing';
import { LeaveGuard } from './leave-guard';
import { Part } from './part';
import { PARTS } from './parts';
import { useProfilePhrases } from './phrases';
import { asValues, type Versioned } from './profile.types';
import { Publish } from './publish';
import { SubNav } from './sub-nav';
import { useDraft } from './use-draft';
import './profile.css';

/** The form: one part after the other, in the order of the registry. */
export function Editor({ start }: { start: Versioned }) {
  const t = useProfilePhrases();
  const [publishedAt, setPublishedAt] = useState<string | null>(null);
  const { mutateAsync } = useVersionedAct(profile.publish, {
    refreshes: [visibility.show, visibility.matrix, visibility.preview],
  });
  const sharing = useFirstSharing();
  const publish = async () => {
    await keeper.save();
    const next = await mutateAsync({ ifMatch: keeper.etag() });
    keeper.adopt(next);
    form.reset(asValues(next.answer.draft));
    await sharing.settle();
    setPublishedAt(next.answer.publishedAt);
    // the published name is the name of the account
    await rereadSession();
  };
  const form = useContractForm({
    schema: ProfileFields,
    defaults: asValues(start.answer.draft),
    send: publish,
    saysProblem: { stale: t('conflict.first') },
  });
  const keeper = useDraft(start, form.values);
  const take = (next: Versioned) => {
    keeper.adopt(next);
    form.reset(asValues(next.answer.draft));
  };
  const wrong = form.mistakes().map(({ id }) => id.replace(/^f-/, '').replaceAll('-', '.'));
  return (
    <>
      <PageHead
        below={
          <>
            <DraftState of={keeper} />
            <SubNav draft={form.values} wrong={wrong} />
            <p>
              <Link to="profileImport">{t('import')}</Link>
            </p>
          </>
        }
      >
        {t('title')}
      </PageHead>
      <LeaveGuard of={keeper} />
      {keeper.other && <Conflict mine={form.values} other={keeper.other} onMine={keeper.keepMine} onOther={take} />}
      <Form of={form} className="profile-form" label={t('title')}>
        {PARTS.map((part) => (
          <Part key={part} of={part} form={form} />
        ))}
        <Publish of={keeper} form={form} publishedAt={publishedAt} sharing={sharing} />
      </Form>
    </>
  );
}
