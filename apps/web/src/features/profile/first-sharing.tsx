import { consent } from '@helder/contract/consent.js';
import { visibility } from '@helder/contract/visibility.js';
import { useState } from 'react';
import { useLanguage } from '../../lib/phrases';
import { usePlatform } from '../../lib/platform';
import { useAct, useAnswer } from '../../lib/query';
import { ConsentCard } from '../../ui/consent-card';
import { Notice } from '../../ui/status';
import { useProfilePhrases } from './phrases';

const QUESTIONS = ['what', 'why', 'who', 'howLong', 'howToStop'] as const;
const STALE = [visibility.show, visibility.matrix, visibility.preview, consent.list, consent.history];

/** Where a profile is shown unless one says otherwise, that is asked once: before the first publication, with an empty box. */
export function useFirstSharing() {
  const language = useLanguage();
  const start = usePlatform()?.visibility.start ?? 'hidden';
  const { data: now } = useAnswer(visibility.show, {});
  const isAsked = start !== 'hidden' && now?.chosen === start && !now.activatedAt && !now.isPublished;
  const { data: consents } = useAnswer(consent.list, { query: { language } }, { isOn: isAsked });
  const notice = consents?.items.find(({ purpose }) => purpose === 'be-found')?.notice;
  const [isYes, setYes] = useState(false);
  const { mutateAsync } = useAct(visibility.change, { refreshes: STALE });
  /** What was answered, once there is something to show; no is hidden, and is not asked again. */
  const settle = async () => {
    if (!isAsked || !notice) return;
    const yes = { level: start, agreed: { sha256: notice.sha256, language }, isCorrect: true } as const;
    await mutateAsync({ body: isYes ? yes : { level: 'hidden' }, ifMatch: `"${now.version}"` });
  };
  return { start, notice: isAsked ? notice : undefined, isYes, setYes, settle };
}

export function FirstSharing({ of: { start, notice, isYes, setYes } }: { of: ReturnType<typeof useFirstSharing> }) {
  const t = useProfilePhrases();
  if (!notice || start === 'hidden') return null;
  return (
    <div className="stack">
      <Notice title={t('first.title')}>
        <p>{t(`first.says.${start}`)}</p>
        <p>{t('first.choose')}</p>
      </Notice>
      <ConsentCard
        questions={QUESTIONS.map((question) => ({ term: t(`first.${question}`), says: notice[question] }))}
        agree={notice.agree}
        version={t('first.version', { version: notice.version })}
        value={isYes}
        onChange={setYes}
      >
        <p className="small muted">{t('first.isCorrect')}</p>
      </ConsentCard>
    </div>
  );
}
