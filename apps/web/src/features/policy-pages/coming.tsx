import { policy } from '@helder/contract/policy.js';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Notice } from '../../ui/status';
import { usePolicyPhrases } from './phrases';
import type { Kind } from './statement';

/** A published text that begins later, with what it changes against the one in force. */
export function Coming({ kind }: { kind: Kind }) {
  const t = usePolicyPhrases();
  const { date } = useFormats();
  const { data } = useAnswer(policy.versions, { params: { kind }, query: { language: useLanguage() } });
  const next = data?.items.findLast(({ isComing }) => isComing);
  const now = data?.items.find(({ isInForce }) => isInForce);
  if (!next || !now) return null;
  return (
    <Notice tone="info" title={t('coming', { from: date(next.from), version: next.version })}>
      <p>
        {next.changes}{' '}
        <Link to="difference" params={{ document: kind, before: now.version, after: next.version }}>
          {t('comingAct')}
        </Link>
      </p>
    </Notice>
  );
}
