import { policy } from '@helder/contract/policy.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { useIsOffered } from '../../lib/platform';
import { useAnswer } from '../../lib/query';
import { StatementText } from '../../ui/statement-text';
import { useAccountPhrases } from './phrases';

type Statement = AnswerOf<typeof policy.statement>;

/** The texts in force; `accepted` is what agreeing to them sends. */
export function useStatements() {
  const language = useLanguage();
  const privacy = useAnswer(policy.statement, { params: { kind: 'privacy' }, query: { language } });
  const hasTerms = useIsOffered()('terms');
  const terms = useAnswer(policy.statement, { params: { kind: 'terms' }, query: { language } }, { isOn: hasTerms });
  const accepted =
    privacy.data && (terms.data ?? !hasTerms)
      ? { privacy: referenceTo(privacy.data), ...(terms.data && { terms: referenceTo(terms.data) }) }
      : undefined;
  const reread = () => Promise.all([privacy.refetch(), hasTerms && terms.refetch()]);
  return { shown: hasTerms ? [privacy, terms] : [privacy], accepted, reread };
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
