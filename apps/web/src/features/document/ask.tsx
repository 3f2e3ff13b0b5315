import { useFormats } from '../../lib/dates';
import { ConsentCard } from '../../ui/consent-card';
import type { Notice } from './document.types';
import { useDocumentPhrases } from './phrases';

const QUESTIONS = ['what', 'why', 'who', 'howLong', 'howToStop'] as const;
type Props = { notice: Notice; value: boolean; onChange: (value: boolean) => void; error?: string; help?: string };

/** One question with its five answers and one empty box. */
export function Ask({ notice, help, ...box }: Props) {
  const t = useDocumentPhrases();
  const { date } = useFormats();
  return (
    <ConsentCard
      {...box}
      questions={QUESTIONS.map((question) => ({ term: t(`question.${question}`), says: notice[question] }))}
      agree={notice.agree}
      version={t('version', { version: notice.version, date: date(notice.from) })}
    >
      {help && <p className="small muted">{help}</p>}
    </ConsentCard>
  );
}
