import { Link } from '../../lib/links';
import { useIsOffered } from '../../lib/platform';
import { useSession, type Me } from '../../lib/session';
import { LinkButton } from '../../ui/button';
import { Facts, Rows } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { LanguageChoice } from './language-choice';
import { useMyAccountPhrases } from './mine.phrases';
import { useAccountPhrases } from './phrases';

function You({ me }: { me: Me }) {
  const t = useMyAccountPhrases();
  const common = useAccountPhrases();
  const isThere = useIsOffered();
  const email = (
    <>
      {me.email}
      {me.role !== 'admin' && (
        <p className="help">
          <Link to="newRequest" search={{ type: 'rectify', about: 'email' }}>
            {t('account.emailChange')}
          </Link>
        </p>
      )}
    </>
  );
  const name = (
    <>
      {me.name}
      {me.role === 'candidate' && isThere('profile') && (
        <p className="help">
          <Link to="profile">{t('account.nameChange')}</Link>
        </p>
      )}
    </>
  );
  return (
    <Section title={t('account.you')}>
      <div className="stack loose">
        <Facts
          items={[
            { term: common('name'), says: name },
            { term: common('email'), says: email },
            { term: t('account.role'), says: t(`account.roles.${me.role}`) },
            me.organisation && { term: t('account.organisation'), says: me.organisation.name },
          ]}
        />
        <LanguageChoice me={me} />
      </div>
    </Section>
  );
}

const FOR_CANDIDATES = ['consents', 'preferences', 'myData', 'requests'] as const;

function More({ me }: { me: Me }) {
  const t = useMyAccountPhrases();
  const pages = me.role === 'candidate' ? FOR_CANDIDATES : me.role === 'recruiter' ? (['requests'] as const) : [];
  return (
    <Section title={t('account.more')}>
      <Rows>
        <li>
          <Link to="security">{t('security.title')}</Link>
          <span className="muted">{t('account.securityHelp')}</span>
        </li>
        {pages.map((page) => (
          <li key={page}>
            <Link to={page}>{t(`account.${page}`)}</Link>
            <span className="muted">{t(`account.${page}Help`)}</span>
          </li>
        ))}
      </Rows>
    </Section>
  );
}

/** Settings > Account: who you are here, and the way out. */
export function Component() {
  const t = useMyAccountPhrases();
  const isThere = useIsOffered();
  const me = useSession();
  if (!me) return null;
  return (
    <Wrap>
      <PageHead over={t('account.settings')} lead={t('account.lead')}>
        {t('account.title')}
      </PageHead>
      <You me={me} />
      <More me={me} />
      {me.role === 'candidate' && (
        <Section title={t('account.close')}>
          <div className="stack">
            <p>
              {t('account.closeText')} {isThere('profile') && t('account.orHide')}
            </p>
            <p className="row">
              <LinkButton to="close" look="second">
                {t('account.closeAct')}
              </LinkButton>
            </p>
          </div>
        </Section>
      )}
    </Wrap>
  );
}
