import { useIsOffered } from '../../lib/platform';
import { useSession } from '../../lib/session';
import { PageHead, Section } from '../../ui/page';
import { useClosePhrases } from './close.phrases';
import { HideInstead } from './hide-instead';
import { OneWay, TwoWays } from './two-ways';

/** Step 1: two ways that are equal to the eye. */
export function Choose({ onClose }: { onClose: () => void }) {
  const t = useClosePhrases();
  const hasProfiles = useIsOffered()('profile');
  // while a new text waits for an answer, hiding is behind that answer
  const mustAccept = (useSession()?.statements.asked.length ?? 0) > 0;
  const canHide = hasProfiles && !mustAccept;
  const help = t(hasProfiles ? 'choose.closeHelp' : 'choose.closeHelpAccount');
  const close = { title: t('choose.close'), help, act: t('choose.closeAct'), onPress: onClose };
  return (
    <>
      <PageHead key="1" over={t('step', { n: '1' })} lead={t(canHide ? 'choose.lead' : 'choose.leadOnly')}>
        {t('choose.title')}
      </PageHead>
      <Section title={t('choose.label')} isStrong>
        {canHide ? (
          <TwoWays {...close}>
            <HideInstead />
          </TwoWays>
        ) : (
          <OneWay {...close} />
        )}
      </Section>
    </>
  );
}
