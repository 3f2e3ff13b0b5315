import { FIELDS, type FieldKey } from '@helder/policy/fields.js';
import { useFormats } from '../../lib/dates';
import type { ReactNode } from 'react';
import type { ProblemError } from '../../lib/call';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { Button } from '../../ui/button';
import { useFailureText } from '../../ui/failure';
import { Saved } from '../../ui/status';
import { useProfilePhrases } from './phrases';
import type { DraftKeeper } from './use-draft';

/** The quiet line under the title: saved when, by itself; and what recruiters see of it. */
export function DraftState({ of: { shown, error, isSaving, other, saveQuietly } }: { of: DraftKeeper }) {
  const t = useProfilePhrases();
  const { time, date } = useFormats();
  const says = useWhatFailed();
  const saved = shown.draftSavedAt && t('savedAt', { time: time(shown.draftSavedAt) });
  return (
    <Saved at={shown.draftSavedAt} says={saved ?? ''} isSaving={isSaving} error={error && !other ? says(error) : null}>
      {error && !other && !isSaving ? (
        <Button look="link" onPress={saveQuietly}>
          {t('saveAgain')}
        </Button>
      ) : (
        <span>
          {shown.publishedAt ? t(shown.hasChanges ? 'live.changed' : 'live.same', { date: date(shown.publishedAt) }) : t('live.never')}
        </span>
      )}
    </Saved>
  );
}

/** Why the draft was not kept, in words; what was typed stays on the screen. */
function useWhatFailed() {
  const t = useProfilePhrases();
  const language = useLanguage();
  const failure = useFailureText();
  return (error: ProblemError) => {
    if (!error.is('profile/bsn') && !error.is('profile/consent-needed')) return failure(error);
    const { pointer, code } = error.problem.errors![0];
    const key = pointer.split('/')[1] as FieldKey;
    const a = (words: ReactNode) => <Link to="consents">{words}</Link>;
    return t.rich(`notSaved.${code as 'bsn' | 'exact-place' | 'keep-health' | 'not-asked'}`, { field: FIELDS[key].label[language], a });
  };
}
