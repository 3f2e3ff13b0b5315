import { HiddenAll, type visibility } from '@helder/contract/visibility.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';
import { useLocation, useNavigate } from 'react-router';
import { useFormats } from '../../lib/dates';
import { Link, useAddress } from '../../lib/links';
import { useHidingAll } from '../../lib/sharing-reads';
import { Button, LinkButton } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Status } from '../../ui/status';
import { useHideAllPhrases } from './hide-all.phrases';

/** One button that closes everything; afterwards what it did, what it could not, and the way back. */
export function Component() {
  const { state } = useLocation() as { state: unknown };
  const { data: done } = HiddenAll.safeParse(state);
  return <Wrap>{done ? <Done key={done.at} did={done} /> : <Before />}</Wrap>;
}

function Before() {
  const t = useHideAllPhrases();
  const address = useAddress();
  const navigate = useNavigate();
  const hide = useHidingAll();
  const act = () => hide.mutate({}, { onSuccess: (state) => void navigate(address('hideAll'), { state, replace: true }) });
  return (
    <>
      <PageHead lead={t('lead')}>{t('title')}</PageHead>
      <Section title={t('what')}>
        <div className="stack">
          <ul className="bullets">
            {(['hidden', 'sessions', 'links', 'contacts', 'applications', 'kept'] as const).map((each) => (
              <li key={each}>{t(`does.${each}`)}</li>
            ))}
          </ul>
          <p>
            <Button look="danger" onPress={act}>
              {t('act')}
            </Button>
          </p>
          {hide.error && <Failure error={hide.error} takesFocus />}
        </div>
      </Section>
    </>
  );
}

function Done({ did: { at, sessions, links, viewers } }: { did: AnswerOf<typeof visibility.hideAll> }) {
  const t = useHideAllPhrases();
  const { dateTime } = useFormats();
  return (
    <>
      <PageHead takesFocus lead={t('done', { at: dateTime(at) })}>
        {t('doneTitle')}
      </PageHead>
      <Section title={t('whatDone')}>
        <ul className="stack tight">
          <li>
            <Status tone="ok">{t('did.hidden')}</Status>
          </li>
          <li>
            <Status tone="ok">{t('did.sessions', { count: sessions })}</Status>
          </li>
          <li>
            <Status tone="ok">{t('did.links', { count: links })}</Status>
          </li>
        </ul>
      </Section>
      <Section title={t('seenTitle')}>
        <div className="stack">
          <p>{t('seen', { count: viewers })}</p>
          {viewers > 0 && (
            <p>
              <Link to="whoViewed">{t('seenLink')}</Link>
            </p>
          )}
          <p>{t.rich('applications', { a: (words) => <Link to="myApplications">{words}</Link> })}</p>
        </div>
      </Section>
      <Section title={t('backTitle')}>
        <div className="stack">
          <p>{t('back')}</p>
          <p>{t.rich('password', { a: (words) => <Link to="security">{words}</Link> })}</p>
          <p>
            <LinkButton to="whoSeesWhat" look="second">
              {t('backAct')}
            </LinkButton>
          </p>
        </div>
      </Section>
    </>
  );
}
