import { useFormats } from '../../lib/dates';
import { Facts } from '../../ui/lists';
import type { Notice } from './consent.types';
import { useConsentPhrases } from './phrases';

const QUESTIONS = ['what', 'why', 'who', 'howLong', 'howToStop'] as const;

/** The exact text of a consent, question by question, with its version. */
export function NoticeText({ notice }: { notice: Notice }) {
  const t = useConsentPhrases();
  const { date } = useFormats();
  return (
    <>
      <Facts items={QUESTIONS.map((question) => ({ id: question, term: t(`question.${question}`), says: notice[question] }))} />
      <p className="small muted">{t('version', { version: notice.version, date: date(notice.from) })}</p>
    </>
  );
}
