import { PageHead, Wrap } from '../../ui/page';
import { ActivitySection } from './activity-section';
import { ChangePasswordSection } from './change-password-section';
import { useAccountPhrases } from './phrases';
import { SessionsSection } from './sessions-section';

export function Component() {
  const t = useAccountPhrases();
  return (
    <Wrap>
      <PageHead lead={t('security.lead')}>{t('security.title')}</PageHead>
      <SessionsSection />
      <ChangePasswordSection />
      <ActivitySection />
    </Wrap>
  );
}
