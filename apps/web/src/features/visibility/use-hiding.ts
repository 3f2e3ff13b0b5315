import { consent } from '@helder/contract/consent.js';
import { useState } from 'react';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { useConsentAct, useShare } from './use-choice';
import type { MatrixRow } from './visibility.types';

type Last = { id: string; label: string; isShared: boolean; hasFailed: boolean };

/** Hides a field or a file of the own profile where one looks at it; a field can be shown again right there. */
export function useHiding(rows: readonly MatrixRow[]) {
  const language = useLanguage();
  const consents = useAnswer(consent.list, { query: { language } });
  const share = useShare();
  const act = useConsentAct();
  const [last, setLast] = useState<Last | null>(null);

  const rowOf = (id: string) => rows.find((row) => row.id === id && row.isSwitchable);
  const set = (id: string, label: string, isShared: boolean) => {
    const row = rowOf(id);
    const end = (hasFailed: boolean) => () => setLast({ id, label, isShared, hasFailed });
    const done = { onSuccess: end(false), onError: end(true) };
    const publish = row?.consents.find((purpose) => purpose.startsWith('publish-'));
    if (!publish) return share.mutate({ params: { field: id }, body: { isShared } }, done);
    const notice = consents.data?.items.find(({ purpose }) => purpose === publish)?.notice;
    if (notice)
      act.mutate(
        {
          params: { purpose: publish },
          body: { state: 'withdrawn', notice: { sha256: notice.sha256, language }, control: `preview/${id}` },
        },
        done,
      );
  };
  return {
    last: share.isPending || act.isPending ? null : last,
    canHide: (id: string) => Boolean(rowOf(id)),
    /** What asks first is shown again on its own page. */
    canShow: (id: string) => rowOf(id)?.kind === 'field' && rowOf(id)?.sensitivity !== 'contact',
    hide: (id: string, label: string) => set(id, label, false),
    show: (id: string, label: string) => set(id, label, true),
  };
}
export type Hiding = ReturnType<typeof useHiding>;
