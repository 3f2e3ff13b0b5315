import { contact } from '@helder/contract/contact.js';
import { useParams } from 'react-router';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useVersioned } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Facts } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Notice } from '../../ui/status';
import type { Ticket } from './contact.types';
import { Handling } from './handling';
import { useContactPhrases } from './phrases';
import { TicketStatus } from './ticket-status';

/** One question; opening it is logged. Once it is closed there is hardly anything left to show. */
export function Component() {
  const t = useContactPhrases();
  const { id = '' } = useParams();
  const one = useVersioned(contact.ticket, { params: { id } });
  return (
    <Wrap isWide>
      <Answered of={one} says={{ 'not-found': t('desk.gone') }}>
        {({ answer }) => <One of={answer} onChanged={() => void one.refetch()} />}
      </Answered>
    </Wrap>
  );
}

function One({ of, onChanged }: { of: Ticket; onChanged: () => void }) {
  const t = useContactPhrases();
  const { number, kind, asked } = of;
  return (
    <>
      <PageHead over={<Link to="tickets">{t('desk.back')}</Link>} lead={t(`kinds.${kind}`)} below={<TicketStatus of={of} />}>
        {t('desk.one', { number })}
      </PageHead>
      {asked ? (
        <>
          <Section title={t('desk.said')}>
            <Asked of={of} asked={asked} />
          </Section>
          <Handling of={of} onChanged={onChanged} />
        </>
      ) : (
        <Notice tone="ok" title={t('desk.isErased')} role="status" takesFocus>
          <p>{t('desk.erasedText')}</p>
        </Notice>
      )}
    </>
  );
}

function Asked({ of, asked }: { of: Ticket; asked: NonNullable<Ticket['asked']> }) {
  const t = useContactPhrases();
  const { dateTime } = useFormats();
  const { firstName, lastName, email, question, company, foundBy, device, language, answer } = asked;
  return (
    <Facts
      items={[
        { term: t('desk.asked'), says: `${dateTime(of.askedAt)} (${t('desk.days', { days: of.days })})` },
        { term: t('desk.by'), says: `${firstName} ${lastName}` },
        { term: t('email'), says: email },
        company !== null && { term: t('company'), says: company },
        foundBy !== null && { term: t('foundBy'), says: foundBy },
        device !== null && { term: t('device'), says: device },
        { term: t('desk.language'), says: t(`desk.languages.${language}`) },
        { term: t('desk.said'), says: <span className="as-typed">{question}</span> },
        answer !== null && { term: t('desk.reply'), says: <span className="as-typed">{answer}</span> },
      ]}
    />
  );
}
