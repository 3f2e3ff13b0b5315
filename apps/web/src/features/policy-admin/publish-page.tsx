import type { AnswerOf } from '@helder/contract/endpoint.js';
import { policyAdmin } from '@helder/contract/policy-admin.js';
import { useParams } from 'react-router';
import { useFormats } from '../../lib/dates';
import { useFresh } from '../../lib/fresh';
import { Link, useGo } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button, LinkButton } from '../../ui/button';
import { WhatChanges } from '../../ui/difference/difference';
import { Failure } from '../../ui/failure';
import { Facts } from '../../ui/lists';
import { PageHead, Wrap } from '../../ui/page';
import { Notice } from '../../ui/status';
import { usePolicyAdminPhrases } from './phrases';
import type { Written } from './policy-admin.types';
import './policy-admin.css';

type Effect = AnswerOf<typeof policyAdmin.effect>;

/** The act, for which the password is asked once more. */
function Act({ of: { id, version } }: { of: Written }) {
  const t = usePolicyAdminPhrases();
  const go = useGo();
  const fresh = useFresh();
  const schedule = useAct(policyAdmin.schedule, { refreshes: [policyAdmin.list, policyAdmin.show] });
  const press = () =>
    void fresh
      .run(() => schedule.mutateAsync({ params: { id }, ifMatch: `"${version}"` }))
      .then(() => go('statementEditor', { params: { id }, isReplacing: true }))
      // what failed is shown here; stopping at the password changes nothing
      .catch(() => undefined);
  return (
    <div className="stack publish-act">
      {schedule.error && !schedule.error.is('account/fresh-needed') && (
        <Failure error={schedule.error} says={{ stale: t('edit.stale'), 'policy/fixed': t('edit.fixed') }} takesFocus />
      )}
      <p className="row">
        <Button onPress={press}>{t('publish.act')}</Button>
        <LinkButton look="second" to="statementEditor" params={{ id }}>
          {t('publish.back')}
        </LinkButton>
      </p>
      {fresh.dialog}
    </div>
  );
}

function Shown({ of: written, effect }: { of: Written; effect: Effect }) {
  const t = usePolicyAdminPhrases();
  const { date } = useFormats();
  const { how, candidates, recruiters, breaksPair, difference } = effect;
  return (
    <>
      <div className="stack loose">
        <Facts
          items={[
            { term: t('publish.from'), says: date(difference.after.from) },
            { term: t('publish.who'), says: t('publish.people', { candidates, recruiters }) },
            { term: t('publish.what'), says: t(`publish.${how}`) },
            { term: t('publish.undo'), says: t('publish.undoText') },
          ]}
        />
        {breaksPair && (
          <Notice tone="warn" title={t('publish.pair')}>
            <p>{t('publish.pairText')}</p>
          </Notice>
        )}
        <Act of={written} />
      </div>
      <WhatChanges of={difference} />
    </>
  );
}

function Publish({ of: written }: { of: Written }) {
  const t = usePolicyAdminPhrases();
  const language = useLanguage();
  const { id, kind, label } = written;
  const effect = useAnswer(policyAdmin.effect, { params: { id }, query: { language } });
  const gaps = effect.error?.problem.errors?.length;
  return (
    <>
      <PageHead lead={t('publish.lead')}>{t('publish.title', { title: t(`kind.${kind}`), label })}</PageHead>
      {gaps ? (
        <Notice tone="warn" title={t('publish.gaps')}>
          <p>{t('publish.gapsText', { count: gaps })}</p>
          <p>
            <Link to="statementEditor" params={{ id }}>
              {t('publish.back')}
            </Link>
          </p>
        </Notice>
      ) : (
        <Answered of={effect} says={{ 'policy/fixed': t('edit.fixed') }}>
          {(found) => <Shown of={written} effect={found} />}
        </Answered>
      )}
    </>
  );
}

/** The last question: what publishing does, to how many, and what they will read. */
export function Component() {
  const { id } = useParams() as { id: string };
  return (
    <Wrap isWide className="policy-end">
      <Answered of={useAnswer(policyAdmin.show, { params: { id } })}>{(written) => <Publish of={written} />}</Answered>
    </Wrap>
  );
}
