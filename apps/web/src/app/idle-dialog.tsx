import { useEffect, useState } from 'react';
import { lastActivity } from '../lib/activity';
import { useFormats } from '../lib/dates';
import { rereadSession, type Me } from '../lib/session';
import { sessionMayHaveEnded } from '../lib/session-end';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useAppPhrases } from './phrases';

const WARNS_BEFORE = 120_000;
const LOOKS_EVERY = 5_000;

/** Milliseconds of silence that end this session, read off the last answer about it. */
const useIdleLength = ({ idleUntil }: Me) => {
  const [length, setLength] = useState(Infinity);
  useEffect(() => setLength(Date.parse(idleUntil) - Date.now()), [idleUntil]);
  return length;
};

/** Two minutes before silence ends the session: one button to stay. */
export function IdleDialog({ me }: { me: Me }) {
  const t = useAppPhrases();
  const { time } = useFormats();
  const length = useIdleLength(me);
  const [endsAt, setEndsAt] = useState<number | null>(null);

  useEffect(() => {
    const timer = setInterval(() => {
      const end = lastActivity() + length;
      const left = end - Date.now();
      setEndsAt(left < WARNS_BEFORE ? end : null);
      if (left < 0) sessionMayHaveEnded();
    }, LOOKS_EVERY);
    return () => clearInterval(timer);
  }, [length]);

  const stay = () => {
    setEndsAt(null);
    void rereadSession();
  };
  return (
    <Dialog title={t('idle.title')} isOpen={endsAt !== null} onClose={stay} isUrgent>
      <p>{endsAt !== null && t('idle.text', { time: time(new Date(endsAt)) })}</p>
      <p className="row">
        <Button onPress={stay}>{t('idle.stay')}</Button>
      </p>
    </Dialog>
  );
}
