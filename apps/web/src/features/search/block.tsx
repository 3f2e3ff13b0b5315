import { visibility } from '@helder/contract/visibility.js';
import { useAct, useAnswer } from '../../lib/query';
import { SHARING_READS } from '../../lib/sharing-reads';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { InlineUndo } from '../../ui/status';
import { useSearchPhrases } from './phrases';
import type { Visit } from './visits';

const refreshes = [...SHARING_READS, visibility.exclusions];

/** Hiding from who looked: one press, and one to take it back. */
export function Block({ of: { organisation, organisationId } }: { of: Pick<Visit, 'organisation' | 'organisationId'> }) {
  const t = useSearchPhrases();
  const list = useAnswer(visibility.exclusions, {});
  const exclude = useAct(visibility.exclude, { refreshes });
  const include = useAct(visibility.include, { refreshes });
  if (!list.data) return null;
  const { readers, items } = list.data;
  const isReader = readers.some(({ id }) => id === organisationId);
  const isHidden = readers.some(({ id, isExcluded }) => id === organisationId && isExcluded);
  const mine = items.find((each) => each.organisation === organisationId || each.name === organisation);
  const error = exclude.error ?? include.error;
  return (
    <div className="stack tight">
      {mine ? (
        <InlineUndo says={t('viewed.blocked', { organisation })} onUndo={() => include.mutate({ params: { id: mine.id } })} />
      ) : isHidden ? (
        <p className="muted">{t('viewed.isBlocked')}</p>
      ) : (
        <p>
          <Button
            look="link"
            onPress={() =>
              // who may not search now can still be hidden from, for when it may
              exclude.mutate({ body: isReader ? { by: 'organisation', organisation: organisationId } : { by: 'name', name: organisation } })
            }
          >
            {t('viewed.block', { organisation })}
          </Button>
        </p>
      )}
      {error && <Failure error={error} />}
    </div>
  );
}
