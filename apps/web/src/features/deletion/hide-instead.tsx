import { visibility } from '@helder/contract/visibility.js';
import { Link } from '../../lib/links';
import { useAct, useVersioned } from '../../lib/query';
import { Failure } from '../../ui/failure';
import { Status } from '../../ui/status';
import { useClosePhrases } from './close.phrases';
import { OneWay } from './two-ways';

/** The other way out: hidden at once, and nothing is erased. */
export function HideInstead() {
  const t = useClosePhrases();
  const now = useVersioned(visibility.show, {});
  const change = useAct(visibility.change, { refreshes: [visibility.show, visibility.matrix] });
  const isHidden = now.data?.answer.chosen === 'hidden';
  const hide = () => {
    if (!isHidden && now.data) change.mutate({ body: { level: 'hidden' }, ifMatch: now.data.etag ?? undefined });
  };
  return (
    <OneWay title={t('choose.hide')} help={t('choose.hideHelp')} act={t('choose.hideAct')} onPress={hide}>
      <div role="status" className="stack tight">
        {change.error && <Failure error={change.error} />}
        {(change.isSuccess || isHidden) && <Status tone="ok">{change.isSuccess ? t('choose.hidden') : t('choose.alreadyHidden')}</Status>}
        {(change.isSuccess || isHidden) && (
          <Link to="whoSeesWhat" className="link tall">
            {t('choose.undo')}
          </Link>
        )}
      </div>
    </OneWay>
  );
}
