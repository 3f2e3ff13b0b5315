import { useState, type ReactNode } from 'react';
import { Link } from '../../lib/links';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/toggle';
import type { Consent, Purpose } from './consent.types';
import { useConsentPhrases } from './phrases';

type Props = { purpose: Purpose; agree: string; all: readonly Consent[]; isAskedAgain: boolean; onYes: () => void };
const PLACE = {
  'be-found': 'whoSeesWhat',
  'keep-cv': 'documents',
  'keep-photo': 'documents',
  'keep-diploma': 'documents',
  'keep-personal': 'documents',
  newsletter: 'preferences',
} as const;
const KEEP = { 'publish-cv': 'keep-cv', 'publish-photo': 'keep-photo' } as const;

/** What no other page asks. */
const HERE = ['keep-application', 'keep-health', 'exact-place'] as const;
export const isGivenHere = (purpose: Purpose): purpose is (typeof HERE)[number] => HERE.includes(purpose as never);

/** Where a yes is given: with the file, on its own page, or here when there is already something to show. */
export function HowToGive({ purpose, agree, all, isAskedAgain, onYes }: Props) {
  const t = useConsentPhrases();
  // what is kept already waits for this answer; being found starts a new year, and mail needs its link once more
  if (isAskedAgain && purpose !== 'be-found' && purpose !== 'newsletter') return <GiveHere agree={agree} onYes={onYes} />;
  const toDocuments = (words: ReactNode) => <Link to="documents">{words}</Link>;
  if (isGivenHere(purpose)) return <GiveHere agree={agree} onYes={onYes} />;
  if (purpose !== 'publish-cv' && purpose !== 'publish-photo')
    return <p>{t.rich(`elsewhere.${purpose}`, { a: (words) => <Link to={PLACE[purpose]}>{words}</Link> })}</p>;
  const isKept = all.some((other) => other.purpose === KEEP[purpose] && other.state === 'given');
  if (!isKept) return <p>{t.rich(`keepFirst.${purpose}`, { a: toDocuments })}</p>;
  return <GiveHere agree={agree} onYes={onYes} />;
}

/** One empty box and one button; the button explains when the box is empty. */
function GiveHere({ agree, onYes }: { agree: string; onYes: () => void }) {
  const t = useConsentPhrases();
  const [isYes, setYes] = useState(false);
  const [mustTick, setMustTick] = useState(false);
  const send = () => {
    setMustTick(!isYes);
    if (isYes) onYes();
  };
  return (
    <div className="stack">
      <Checkbox value={isYes} onChange={setYes} error={mustTick && !isYes ? t('tick') : undefined}>
        {agree}
      </Checkbox>
      <p className="row">
        <Button look="second" onPress={send}>
          {t('give')}
        </Button>
      </p>
    </div>
  );
}
