import { profile } from '@helder/contract/profile.js';
import { useState } from 'react';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useVersionedAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Section } from '../../ui/page';
import { InlineUndo, Notice } from '../../ui/status';
import { FirstSharing, type useFirstSharing } from './first-sharing';
import { useProfilePhrases } from './phrases';
import { asValues, type Draft, type ProfileForm } from './profile.types';
import type { DraftKeeper } from './use-draft';

type Props = { of: DraftKeeper; form: ProfileForm; publishedAt: string | null; sharing: ReturnType<typeof useFirstSharing> };

/** From draft to what recruiters see; or back to what they see now. */
export function Publish({ of: keeper, form, publishedAt, sharing }: Props) {
  const t = useProfilePhrases();
  const { time, date } = useFormats();
  const discard = useVersionedAct(profile.discardDraft);
  const [thrown, setThrown] = useState<Draft | null>(null);
  const { shown } = keeper;
  const throwAway = () => {
    const before = form.values as Draft;
    discard.mutate(
      { ifMatch: keeper.etag() },
      {
        onSuccess: (next) => {
          keeper.adopt(next);
          form.reset(asValues(next.answer.draft));
          setThrown(before);
        },
      },
    );
  };
  const takeBack = () => {
    if (thrown) form.reset(asValues(thrown));
    setThrown(null);
  };
  return (
    <Section title={t('publish.title')} help={t('publish.help')} id="publish">
      <div className="stack">
        <p>{shown.publishedAt ? t('publish.now', { date: date(shown.publishedAt) }) : t('publish.never')}</p>
        <FirstSharing of={sharing} />
        <p className="row">
          <Button type="submit">{t('publish.act')}</Button>
          {shown.publishedAt && shown.hasChanges && (
            <Button look="link" size="tall" onPress={throwAway}>
              {t('publish.discard')}
            </Button>
          )}
          <Link to="preview" className="link tall">
            {t('publish.preview')}
          </Link>
        </p>
        {discard.error && <Failure error={discard.error} says={{ stale: t('conflict.first') }} />}
        {thrown && <InlineUndo says={t('publish.discarded')} onUndo={takeBack} />}
        {!thrown && publishedAt && publishedAt === shown.publishedAt && !shown.hasChanges && (
          <Notice tone="ok" role="status" title={t('publish.done', { time: time(publishedAt) })} key={publishedAt}>
            <p>{t.rich('publish.doneText', { a: (words) => <Link to="whoSeesWhat">{words}</Link> })}</p>
          </Notice>
        )}
      </div>
    </Section>
  );
}
