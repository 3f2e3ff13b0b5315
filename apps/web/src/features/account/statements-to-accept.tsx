import { policy } from '@helder/contract/policy.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { StatementText } from '../../ui/statement-text';
import { useAccountPhrases } from './phrases';

type Statement = AnswerOf<typeof policy.statement>;

/** Both texts in force; `accepted` is what agreeing to them sends. */
export function useStatements() {
  const language = useLanguage();
  const privacy = useAnswer(policy.statement, { params: { kind: 'privacy' }, query: { language } });
  const terms = useAnswer(policy.statement, { params: { kind: 'terms' }, query: { language } });
  const isThere = privacy.data && terms.data;
  const accepted = isThere && { privacy: referenceTo(privacy.data), terms: referenceTo(terms.data) };
  const reread = () => Promise.all([privacy.refetch(), terms.refetch()]);
  return { privacy, terms, accepted, reread };
}

const referenceTo = ({ version, sha256, language }: Statement) => ({ version, sha256, language });

/** The whole text, where it is accepted. */
export function Readable({ of: statement }: { of: Statement }) {
  const t = useAccountPhrases();
  const { date } = useFormats();
  const { title, version, from } = statement;
  return (
    <details className="readable">
      <summary>{t('register.open', { title, version, date: date(from) })}</summary>
      <div className="stack">
        <StatementText sections={statement.sections} isInside />
      </div>
    </details>
  );
}
