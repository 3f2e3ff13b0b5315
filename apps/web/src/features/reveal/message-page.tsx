import { reveal } from '@helder/contract/reveal.js';
import { useParams } from 'react-router';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Facts } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Answering } from './answering';
import { Conversation } from './conversation';
import { useRevealPhrases } from './phrases';
import type { MineOpened } from './reveal.types';
import { RevealStatus } from './reveal-status';
import { Reporting } from './reporting';
import { Showing } from './showing';

/** For candidates: one question, the answer to it, and what is said since. */
export function Component() {
  const t = useRevealPhrases();
  const language = useLanguage();
  const { id = '' } = useParams();
  const one = useAnswer(reveal.open, { params: { id }, query: { language } });
  return (
    <Wrap>
      <Answered of={one} says={{ 'not-found': t('mine.gone') }}>
        {(answer) => <One of={answer} />}
      </Answered>
    </Wrap>
  );
}

function One({ of }: { of: MineOpened }) {
  const t = useRevealPhrases();
  const { id, state, organisation } = of;
  const back = <Link to="messages">{t('mine.back')}</Link>;
  const isTalking = state === 'granted';
  return (
    <>
      <PageHead over={back} title={t('mine.tab')} below={<RevealStatus of={state}>{t(`mine.states.${state}`)}</RevealStatus>}>
        {t('mine.title1', { organisation: organisation.name })}
      </PageHead>
      <Section title={t('mine.question')}>
        <Question of={of} />
      </Section>
      {state === 'open' && <Answering of={of} />}
      {of.fields.length > 0 && <Showing of={of} />}
      {(isTalking || of.messages.length > 0) && (
        <Conversation
          side="candidate"
          other={organisation.name}
          messages={of.messages}
          send={reveal.reply}
          refreshes={[reveal.open]}
          id={id}
          isOver={!isTalking}
        />
      )}
      <Reporting of={of} />
    </>
  );
}

function Question({ of: { organisation, role, vacancy, purpose, message, askedAt, state, answerBy } }: { of: MineOpened }) {
  const t = useRevealPhrases();
  const { date, dateTime } = useFormats();
  const who = role === 'recruiter' ? t('mine.role.recruiter') : role;
  return (
    <Facts
      items={[
        { term: t('mine.from'), says: t('mine.fromSays', { role: who, organisation: organisation.name, city: organisation.city }) },
        vacancy && {
          term: t('field.vacancy'),
          says: (
            <Link to="vacancy" params={{ id: vacancy.id }}>
              {vacancy.title}
            </Link>
          ),
        },
        purpose !== null && { term: t('field.purpose'), says: purpose },
        { term: t('field.message'), says: <span className="as-typed">{message ?? t('mine.noMessage')}</span> },
        { term: t('mine.when'), says: dateTime(askedAt) },
        state === 'open' && { term: t('mine.answerBy'), says: t('mine.answerByHelp', { date: date(answerBy) }) },
      ]}
    />
  );
}
