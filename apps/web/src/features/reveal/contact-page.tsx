import { reveal } from '@helder/contract/reveal.js';
import { useParams } from 'react-router';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { useSession } from '../../lib/session';
import { Answered } from '../../ui/answered';
import { LinkButton } from '../../ui/button';
import { Facts } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { useSayShown } from './contacts-page';
import { Conversation } from './conversation';
import { useRevealPhrases } from './phrases';
import type { SentOpened } from './reveal.types';
import { RevealStatus } from './reveal-status';

/** For recruiters: one question of the organisation, where it stands, and what is said since. */
export function Component() {
  const t = useRevealPhrases();
  const { id = '' } = useParams();
  const one = useAnswer(reveal.openSent, { params: { id } });
  return (
    <Wrap>
      <Answered of={one} says={{ 'not-found': t('sent.gone') }}>
        {(answer) => <One of={answer} />}
      </Answered>
    </Wrap>
  );
}

function One({ of }: { of: SentOpened }) {
  const t = useRevealPhrases();
  const { dateTime } = useFormats();
  const back = <Link to="contacts">{t('sent.back')}</Link>;
  const { state, candidate } = of;
  return (
    <>
      <PageHead over={back} title={t('sent.tab')} below={<RevealStatus of={state}>{t(`sent.states.${state}`)}</RevealStatus>}>
        {t('asked', { date: dateTime(of.askedAt) })}
      </PageHead>
      <Section title={t('mine.question')}>{state === 'gone' ? <p>{t('sent.goneText')}</p> : <Question of={of} />}</Section>
      {state === 'granted' && candidate && (
        <Conversation
          side="organisation"
          other={t('talk.them')}
          messages={of.messages}
          id={of.id}
          send={reveal.write}
          refreshes={[reveal.openSent]}
          isOver={false}
        />
      )}
    </>
  );
}

function Question({ of }: { of: SentOpened }) {
  const t = useRevealPhrases();
  const me = useSession();
  const { date } = useFormats();
  const shows = useSayShown();
  const { vacancy, purpose, message, state, answerBy, candidate } = of;
  return (
    <div className="stack loose">
      <Facts
        items={[
          vacancy && { term: t('field.vacancy'), says: vacancy.title },
          purpose !== null && { term: t('field.purpose'), says: purpose },
          { term: t('field.message'), says: <span className="as-typed">{message ?? t('mine.noMessage')}</span> },
          { term: t('sent.shows'), says: shows(of) },
          state === 'open' && answerBy !== null && { term: t('sent.state'), says: t('sent.answerBy', { date: date(answerBy) }) },
        ]}
      />
      {candidate ? (
        <>
          <p className="row">
            <LinkButton look="second" to="candidate" params={{ id: candidate }}>
              {t('sent.toCandidate')}
            </LinkButton>
          </p>
          <p className="help">{t('sent.logged', { organisation: me?.organisation?.name ?? '' })}</p>
        </>
      ) : (
        state === 'granted' && <p className="muted">{t('sent.notNow')}</p>
      )}
    </div>
  );
}
