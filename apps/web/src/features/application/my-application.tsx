import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { Facts, Rows } from '../../ui/lists';
import { Section } from '../../ui/page';
import type { Mine } from './application.types';
import { useApplicationPhrases } from './phrases';
import { StateStatus } from './state-status';
import { Withdrawing } from './withdrawing';

/** One application of the reader. */
export function MyApplication({ of }: { of: Mine }) {
  const t = useApplicationPhrases();
  const { date, list } = useFormats();
  const { id, vacancy, state, stateAt, sentAt, contacts, message, documents, erasedAt } = of;
  const title = vacancy.isOpen ? (
    <Link to="vacancy" params={{ id: vacancy.id }}>
      {vacancy.title}
    </Link>
  ) : (
    vacancy.title
  );
  const help = `${vacancy.organisation}. ${t('mine.sent', { date: date(sentAt) })}.`;
  return (
    <Section title={title} help={help}>
      <div className="stack loose">
        <p className="row">
          <StateStatus of={state} />
          <span className="muted">{t('mine.since', { date: date(stateAt) })}</span>
        </p>
        <Facts
          items={[
            { term: t('mine.contacts'), says: contacts.length ? list(contacts) : t('mine.nobody') },
            { term: t('mine.message'), says: <span className="as-typed">{message ?? t('mine.noMessage')}</span> },
            {
              term: t('mine.documents'),
              says: documents.length ? list(documents.map(({ kind }) => t(`kind.${kind}`))) : t('mine.noDocuments'),
            },
            { term: t('mine.erased'), says: erasedAt ? t('mine.erasedOn', { date: date(erasedAt) }) : t('mine.notYet') },
          ]}
        />
        <Readings of={of} />
        <Withdrawing id={id} state={state} />
      </div>
    </Section>
  );
}

function Readings({ of: { readings } }: { of: Mine }) {
  const t = useApplicationPhrases();
  const { dateTime } = useFormats();
  return (
    <div className="stack tight">
      <h3>{t('mine.readings')}</h3>
      {readings.length === 0 ? (
        <p className="muted">{t('mine.unread')}</p>
      ) : (
        <Rows>
          {readings.map(({ at, organisation, role, what }, n) => (
            <li key={n}>
              <span>
                {organisation} ({role === 'recruiter' ? t('mine.role.recruiter') : role}) {t(`mine.reading.${what}`)}
              </span>
              <time className="muted" dateTime={at}>
                {dateTime(at)}
              </time>
            </li>
          ))}
        </Rows>
      )}
    </div>
  );
}
