import { audit } from '@helder/contract/audit.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Section } from '../../ui/page';
import { Notice } from '../../ui/status';
import { useAuditPhrases } from './phrases';

type Seal = AnswerOf<typeof audit.seal>;
type Verdict = AnswerOf<typeof audit.check>;

/** How far the log is sealed, and whether it still is what was sealed. */
export function SealSection() {
  const t = useAuditPhrases();
  const seal = useAnswer(audit.seal, {});
  const check = useAct(audit.check, { refreshes: [audit.seal] });
  return (
    <Section title={t('seal.title')}>
      <div className="stack tight">
        <div className="row between">
          <Answered of={seal}>{(state) => <Standing of={state} />}</Answered>
          <Button look="second" size="small" aria-busy={check.isPending || undefined} onPress={() => check.isPending || check.mutate({})}>
            {t('seal.act')}
          </Button>
        </div>
        {check.isPending && <p role="status">{t('seal.checking')}</p>}
        {check.data && !check.isPending && <Outcome of={check.data} />}
        {check.error && <Failure error={check.error} />}
      </div>
    </Section>
  );
}

function Standing({ of: { checkpoint, unsealed } }: { of: Seal }) {
  const t = useAuditPhrases();
  const { exact } = useFormats();
  if (!checkpoint) return <p>{t('seal.none')}</p>;
  return <p>{t('seal.upTo', { size: checkpoint.size, at: exact(checkpoint.at), unsealed })}</p>;
}

function Outcome({ of: { fault, lines, checkpoints } }: { of: Verdict }) {
  const t = useAuditPhrases();
  const { exact } = useFormats();
  if (!fault)
    return (
      <Notice tone="ok" role="status" title={t('seal.whole')}>
        <p>{t('seal.wholeText', { lines, checkpoints })}</p>
      </Notice>
    );
  const { why, seq, event, at } = fault;
  return (
    <Notice tone="danger" role="alert" title={t('seal.wrong')}>
      <p>
        {t(`seal.why.${why}`)} {seq !== null && t('seal.where.seq', { seq })} {at !== null && t('seal.where.at', { at: exact(at) })}
      </p>
      {event && (
        <p>
          {t.rich('seal.where.event', {
            a: (words) => (
              <Link to="auditEvent" params={{ id: event }}>
                {words}
              </Link>
            ),
          })}
        </p>
      )}
    </Notice>
  );
}
