import { PageHead, Section } from '../../ui/page';
import { HideInstead } from './hide-instead';
import { useClosePhrases } from './close.phrases';
import { TwoWays } from './two-ways';

/** Step 1: two ways that are equal to the eye. */
export function Choose({ onClose }: { onClose: () => void }) {
  const t = useClosePhrases();
  return (
    <>
      <PageHead key="1" over={t('step', { n: '1' })} lead={t('choose.lead')}>
        {t('choose.title')}
      </PageHead>
      <Section title={t('choose.label')} isStrong>
        <TwoWays title={t('choose.close')} help={t('choose.closeHelp')} act={t('choose.closeAct')} onPress={onClose}>
          <HideInstead />
        </TwoWays>
      </Section>
    </>
  );
}
