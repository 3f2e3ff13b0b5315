import { profile } from '@helder/contract/profile.js';
import { useEffect, useRef, useState } from 'react';
import { callVersioned, ProblemError } from '../../lib/call';
import { cache, keyOf, useVersionedAct } from '../../lib/query';
import { giveBack, hold } from '../../lib/typed';
import type { Draft, Versioned } from './profile.types';

const QUIET_MS = 2000;
const KEY = keyOf(profile.show, {});
// text that waited for a new sign-in was typed over this version, not over what another window saved meanwhile
const VERSION = 'profile version';

/** Other pages read the same profile; they get what was saved last. */
export const remember = ({ answer, etag }: Versioned) => {
  cache.setQueryData(KEY, answer);
  cache.setQueryData([...KEY, 'versioned'], { answer, etag });
};

/** Keeps the draft on the server, two seconds after the last key. Another window that saved first is told, not overwritten. */
export function useDraft(start: Versioned, values: Draft) {
  const { mutateAsync } = useVersionedAct(profile.saveDraft);
  const [shown, setShown] = useState(start.answer);
  const [error, setError] = useState<ProblemError | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [other, setOther] = useState<Versioned | null>(null);
  const [from] = useState(() => giveBack<string | null>(VERSION) ?? start.etag);
  const etag = useRef(from);
  useEffect(() => () => hold(VERSION, etag.current), []);
  const kept = useRef(JSON.stringify(start.answer.draft));
  const running = useRef<Promise<void> | null>(null);
  const latest = useRef(values);
  latest.current = values;
  const text = JSON.stringify(values);

  /** What the server holds now is what this window goes on from. */
  const adopt = (next: Versioned, isKept = JSON.stringify(next.answer.draft)) => {
    etag.current = next.etag;
    kept.current = isKept;
    remember(next);
    setShown(next.answer);
    setError(null);
    setOther(null);
  };
  const send = async () => {
    const sent = JSON.stringify(latest.current);
    setSaving(true);
    try {
      adopt(await mutateAsync({ body: latest.current, ifMatch: etag.current ?? undefined }), sent);
    } catch (problem) {
      if (!(problem instanceof ProblemError)) throw problem;
      setError(problem);
      if (problem.status === 412) setOther(await callVersioned(profile.show, {}));
      throw problem;
    } finally {
      setSaving(false);
    }
  };
  /** Saves what is on the screen now; throws the problem when it cannot. */
  const save = async () => {
    await running.current?.catch(() => undefined);
    if (JSON.stringify(latest.current) === kept.current) return;
    running.current = send();
    await running.current;
  };
  const saveQuietly = () => void save().catch(() => undefined);

  useEffect(() => {
    if (text === kept.current || other) return;
    const timer = setTimeout(saveQuietly, QUIET_MS);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text, other]);

  return {
    shown,
    error,
    isSaving,
    other,
    etag: () => etag.current ?? undefined,
    /** Read at the moment of asking: true while something on the screen is not on the server. */
    isUnsaved: () => JSON.stringify(latest.current) !== kept.current,
    save,
    saveQuietly,
    adopt,
    /** Goes on from the other window's version, and puts this window's text over it. */
    keepMine: () => {
      etag.current = other?.etag ?? etag.current;
      setOther(null);
      saveQuietly();
    },
  };
}
export type DraftKeeper = ReturnType<typeof useDraft>;
