import { useRef, useState } from 'react';
import { useLanguage } from '../../lib/phrases';
import { isOwnYes } from './sharing';
import { useConsentAct, useNotice, useShare } from './use-choice';
import type { MatrixRow } from './visibility.types';

/** Switching one row: a field by its own switch, a file by its consent. What is sensitive asks before it is shared. */
export function useRowSharing(row: MatrixRow) {
  const language = useLanguage();
  const share = useShare();
  const act = useConsentAct();
  const publish = row.consents.find((purpose) => purpose.startsWith('publish-'));
  const notice = useNotice(publish ?? 'be-found');
  const [isAsking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  // a question that closes gives the focus back to the switch it came from
  const endQuestion = () => {
    if (!isAsking) return;
    setAsking(false);
    place.current?.querySelector('input')?.focus();
  };
  const done = {
    onSuccess: () => {
      endQuestion();
      setSavedAt(new Date());
    },
  };
  const send = (isShared: boolean, isWarned?: true) => {
    if (!publish) return share.mutate({ params: { field: row.id }, body: { isShared, ...(isWarned && { isWarned }) } }, done);
    if (!notice) return;
    const state = isShared ? 'given' : 'withdrawn';
    act.mutate(
      {
        params: { purpose: publish },
        body: { state, notice: { sha256: notice.sha256, language }, control: `who-sees-what/${row.id}` },
      },
      done,
    );
  };
  const asksFirst = row.kind === 'file' || row.sensitivity === 'contact';
  const running = publish ? act : share;
  const coming = publish ? act.variables?.body.state === 'given' : share.variables?.body.isShared;
  return {
    isOn: running.isPending ? Boolean(coming) : isOwnYes(row),
    isAsking,
    isSaving: running.isPending,
    error: running.error,
    savedAt,
    notice,
    toggle: (isShared: boolean) => (isShared && asksFirst ? setAsking(true) : send(isShared)),
    confirm: () => send(true, row.sensitivity === 'contact' ? true : undefined),
    cancel: endQuestion,
    place,
  };
}
export type RowSharing = ReturnType<typeof useRowSharing>;
