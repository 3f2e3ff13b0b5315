import { useSession } from '../../lib/session';
import { LinkButton } from '../../ui/button';
import { PageHead, Section, Wrap } from '../../ui/page';
import { ActivitySection } from './activity-section';
import { ChangePasswordSection } from './change-password-section';
import { useMyAccountPhrases } from './mine.phrases';
import { SessionsSection } from './sessions-section';

export function Component() {
  const t = useMyAccountPhrases();
  const me = useSession();
  return (
    <Wrap>
      <PageHead lead={t('security.lead')}>{t('security.title')}</PageHead>
      <SessionsSection />
      <ChangePasswordSection />
      {me?.role !== 'admin' && (
        <Section title={t('security.misuse')} help={t('security.misuseHelp')}>
          <p className="row">
            <LinkButton look="second" to="newRequest" search={{ type: 'misuse' }}>
              {t('security.misuseAct')}
            </LinkButton>
          </p>
        </Section>
      )}
      <ActivitySection />
    </Wrap>
  );
}
