import { application } from '@helder/contract/application.js';
import { Download } from 'lucide-react';
import { useParams } from 'react-router';
import { addressOfCall } from '../../lib/call';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useVersioned } from '../../lib/query';
import { useSession } from '../../lib/session';
import { Answered } from '../../ui/answered';
import { CandidateDetail } from '../../ui/candidate/candidate-detail';
import { Icon } from '../../ui/icon';
import { Facts, Rows } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Status } from '../../ui/status';
import type { Received } from './application.types';
import { Deciding } from './deciding';
import { useApplicationPhrases } from './phrases';

/** For contacts: one application. Opening it is what the candidate sees; each read of the server is a line there. */
export function Component() {
  const t = useApplicationPhrases();
  const { id = '' } = useParams();
  const one = useVersioned(application.read, { params: { id } });
  return (
    <Wrap isWide>
      <Answered of={one} says={{ 'not-found': t('one.gone') }}>
        {({ answer }) => <One of={answer} />}
      </Answered>
    </Wrap>
  );
}

function One({ of }: { of: Received }) {
  const t = useApplicationPhrases();
  const me = useSession();
  const { dateTime } = useFormats();
  const { vacancy, name, email, message, sentAt, profile } = of;
  const back = (
    <Link to="received" params={{ id: vacancy.id }}>
      {t('one.back')}
    </Link>
  );
  return (
    <>
      {/* no name in the tab: it would stay in the history of the browser */}
      <PageHead
        over={back}
        title={t('one.tab')}
        lead={t('one.for', { title: vacancy.title })}
        below={<Status tone="info">{t('one.logged', { organisation: me?.organisation?.name ?? t('one.yours') })}</Status>}
      >
        {name}
      </PageHead>
      <Section title={t('one.message')}>
        <Facts
          items={[
            { term: t('one.sent'), says: dateTime(sentAt) },
            { term: t('one.mail'), says: <a href={`mailto:${email}`}>{email}</a> },
            { term: t('one.message'), says: <span className="as-typed">{message}</span> },
          ]}
        />
      </Section>
      <Section title={t('one.documents')}>
        <Documents of={of} />
      </Section>
      {profile && (
        <Section title={t('one.profile')} help={t('one.profileHelp')}>
          <CandidateDetail view={profile} />
        </Section>
      )}
      <Section title={t('one.state')} help={t('one.stateHelp')}>
        <Deciding of={of} />
      </Section>
    </>
  );
}

function Documents({ of: { id, documents } }: { of: Received }) {
  const t = useApplicationPhrases();
  const { size } = useFormats();
  if (documents.length === 0) return <p className="muted">{t('one.noDocuments')}</p>;
  return (
    <Rows>
      {documents.map((each) => (
        <li key={each.id}>
          <a className="link tall" href={addressOfCall(application.document, { params: { id, document: each.id } })} download>
            <Icon of={Download} />
            {t('one.download', { kind: t(`kind.${each.kind}`), size: size(each.bytes) })}
          </a>
        </li>
      ))}
    </Rows>
  );
}
