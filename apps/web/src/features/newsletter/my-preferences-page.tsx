import { Link } from '../../lib/links';
import { useSession } from '../../lib/session';
import { Answered } from '../../ui/answered';
import { PageHead, Section, Wrap } from '../../ui/page';
import { useNewsletterPhrases } from './phrases';
import { PreferenceChoices } from './preference-choices';
import { useMyPreferences } from './use-preferences';

/** Which messages a candidate gets: what is needed always, anything else only after a yes. */
export function Component() {
  const t = useNewsletterPhrases();
  const me = useSession();
  const acts = useMyPreferences();
  return (
    <Wrap>
      <PageHead lead={t('lead')}>{t('title')}</PageHead>
      <Answered of={acts.shown}>
        {(now) => (
          <section className="stack" aria-label={t('matrix.title')}>
            <p>{t('matrix.help')}</p>
            <PreferenceChoices now={now} acts={acts} address={me?.email ?? now.address} />
          </section>
        )}
      </Answered>
      <Section title={t('more.title')}>
        <div className="stack">
          <p>{t.rich('more.mails', { a: (words) => <Link to="mails">{words}</Link> })}</p>
          <p>{t.rich('more.language', { a: (words) => <Link to="account">{words}</Link> })}</p>
          <p>{t.rich('more.history', { a: (words) => <Link to="consents">{words}</Link> })}</p>
        </div>
      </Section>
    </Wrap>
  );
}
