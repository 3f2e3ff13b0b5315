import { policyAdmin } from '@helder/contract/policy-admin.js';
import { useFormats } from '../../lib/dates';
import { useFresh } from '../../lib/fresh';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Facts } from '../../ui/lists';
import { PageHead } from '../../ui/page';
import { usePolicyAdminPhrases } from './phrases';
import type { Written } from './policy-admin.types';

/** What was published: facts, the text to read, and withdrawing while that can. */
export function Fixed({ of: written }: { of: Written }) {
  const t = usePolicyAdminPhrases();
  const language = useLanguage();
  const { date } = useFormats();
  const fresh = useFresh();
  const withdraw = useAct(policyAdmin.withdraw, { refreshes: [policyAdmin.list, policyAdmin.show] });
  const { id, kind, label, from, isMajor, changes, version } = written;
  const state = written.state as Exclude<Written['state'], 'draft'>;
  // what failed is shown below; stopping at the password changes nothing
  const press = () => void fresh.run(() => withdraw.mutateAsync({ params: { id }, ifMatch: `"${version}"` })).catch(() => undefined);
  return (
    <>
      <PageHead over={<Link to="statements">{t('edit.back')}</Link>} lead={t(`done.lead.${state}`)}>
        {t('list.open', { title: t(`kind.${kind}`), label })}
      </PageHead>
      <div className="stack loose">
        <Facts
          items={[
            { term: t('list.from'), says: from && date(from) },
            { term: t('list.weight'), says: t(isMajor ? 'weights.major' : 'weights.minor') },
            { term: t('list.changes'), says: changes[language] },
          ]}
        />
        {state !== 'withdrawn' && (
          <p>
            <Link to="version" params={{ document: kind, version: label }}>
              {t('done.read')}
            </Link>
          </p>
        )}
        {withdraw.error && !withdraw.error.is('account/fresh-needed') && (
          <Failure error={withdraw.error} says={{ 'policy/in-force': t('done.inForce') }} takesFocus />
        )}
        {state === 'scheduled' && (
          <div className="stack tight">
            <p>
              <Button look="danger" onPress={press}>
                {t('done.withdraw')}
              </Button>
            </p>
            <p className="muted">{t('done.withdrawHelp')}</p>
          </div>
        )}
      </div>
      {fresh.dialog}
    </>
  );
}
