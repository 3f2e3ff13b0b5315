import { useFormats } from '../../lib/dates';
import { Facts } from '../../ui/lists';
import { useVisibilityPhrases } from './phrases';
import type { Notice } from './visibility.types';

const QUESTIONS = ['what', 'why', 'who', 'howLong', 'howToStop'] as const;

/** The exact consent text, question by question, with its version. */
export function NoticeFacts({ notice }: { notice: Notice }) {
  const t = useVisibilityPhrases();
  const { date } = useFormats();
  return (
    <div className="stack tight">
      <Facts isQuiet items={QUESTIONS.map((question) => ({ id: question, term: t(`notice.${question}`), says: notice[question] }))} />
      <p className="small muted">{t('ask.version', { version: notice.version, date: date(notice.from) })}</p>
    </div>
  );
}
