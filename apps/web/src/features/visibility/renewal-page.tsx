import { visibility } from '@helder/contract/visibility.js';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { call, type ProblemError } from '../../lib/call';
import { useLanguage } from '../../lib/phrases';
import { Answered } from '../../ui/answered';
import { LinkButton } from '../../ui/button';
import { PageHead, Wrap } from '../../ui/page';
import { useFormats } from '../../lib/dates';
import { useVisibilityPhrases } from './phrases';
import { RenewalChoice, type Asked } from './renewal-choice';

/** The mailed question: stay or stop. Opening it changes nothing; only a button does. */
export function Component() {
  const language = useLanguage();
  const token = useLocation().hash.replace(/^#/, '');
  const [answered, setAnswered] = useState<'stay' | 'stop' | null>(null);
  const asked = useQuery<Asked, ProblemError>({
    queryKey: ['renewal', token, language],
    queryFn: () => call(visibility.renewal, { body: { token, language } }),
    enabled: answered === null,
    retry: false,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  const isSpent = asked.error && [410, 422].includes(asked.error.status);
  return (
    <Wrap>
      {answered && asked.data ? (
        <Done answer={answered} until={asked.data.newUntil} />
      ) : isSpent ? (
        <Spent />
      ) : (
        <Answered of={asked}>
          {(what) => <RenewalChoice asked={what} token={token} onAnswer={setAnswered} onSpent={() => void asked.refetch()} />}
        </Answered>
      )}
    </Wrap>
  );
}

function Done({ answer, until }: { answer: 'stay' | 'stop'; until: string | null }) {
  const t = useVisibilityPhrases();
  const { date } = useFormats();
  const isStay = answer === 'stay';
  const stayed = until ? t('renewal.stayed', { date: date(until) }) : t('ask.untilYouStop');
  const lead = isStay ? stayed : t('renewal.stopped');
  return <End key="done" title={isStay ? t('renewal.stayedTitle') : t('renewal.stoppedTitle')} lead={lead} />;
}

function Spent() {
  const t = useVisibilityPhrases();
  return <End key="spent" title={t('renewal.spentTitle')} lead={t('renewal.spent')} />;
}

function End({ title, lead }: { title: string; lead: string }) {
  const t = useVisibilityPhrases();
  return (
    <PageHead
      lead={lead}
      takesFocus
      below={
        <p className="row">
          <LinkButton to="whoSeesWhat" look="second">
            {t('renewal.signIn')}
          </LinkButton>
        </p>
      }
    >
      {title}
    </PageHead>
  );
}
