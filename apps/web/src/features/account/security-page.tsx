import { PageHead, Wrap } from '../../ui/page';
import { ActivitySection } from './activity-section';
import { ChangePasswordSection } from './change-password-section';
import { useMyAccountPhrases } from './mine.phrases';
import { SessionsSection } from './sessions-section';

export function Component() {
  const t = useMyAccountPhrases();
  return (
    <Wrap>
      <PageHead lead={t('security.lead')}>{t('security.title')}</PageHead>
      <SessionsSection />
      <ChangePasswordSection />
      <ActivitySection />
    </Wrap>
  );
}
