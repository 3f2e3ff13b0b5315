import type { AnswerOf } from '@helder/contract';
import type { deletion } from '@helder/contract/deletion.js';
import { Download } from 'lucide-react';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useIsOffered } from '../../lib/platform';
import { useLanguage } from '../../lib/phrases';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Rows } from '../../ui/lists';
import { PageHead, Section } from '../../ui/page';
import { Checkbox } from '../../ui/toggle';
import { AtOnce } from './at-once';
import { HideInstead } from './hide-instead';
import { KeptTable } from './kept-table';
import { useClosePhrases } from './close.phrases';
import { useDeletionPhrases } from './phrases';
import { OneWay, TwoWays } from './two-ways';

type Props = {
  effect: AnswerOf<typeof deletion.preview>;
  isNow: boolean;
  onNow: (isNow: boolean) => void;
  onBack: () => void;
  onGoOn: () => void;
};

/** Step 2: the two lists, from the register the purge works by. */
export function Effect({ effect, isNow, onNow, onBack, onGoOn }: Props) {
  const t = useDeletionPhrases();
  const close = useClosePhrases();
  const language = useLanguage();
  const hasProfiles = useIsOffered()('profile');
  const { date, period } = useFormats();
  const { stays, sessions, undoFor, purgeAt } = effect;
  const goOn = { title: t('effect.goOn'), help: t('effect.goOnHelp'), act: t('effect.goOn'), onPress: onGoOn };
  // being signed in ends at once, and stands there
  const goes = effect.goes.filter(({ code }) => code !== 'session');
  return (
    <>
      <PageHead key="2" takesFocus over={close('step', { n: '2' })} lead={t('effect.lead')}>
        {t('effect.title')}
      </PageHead>
      <AtOnce sessions={sessions} />
      <Section
        title={isNow ? t('effect.soon') : t('effect.after', { period: period(undoFor) })}
        help={isNow ? t('effect.soonHelp') : t('effect.afterHelp', { date: date(purgeAt) })}
      >
        <div className="stack">
          <Rows>
            {goes.map(({ code, what, count }) => (
              <li key={code}>
                <span>{what[language]}</span>
                <span className="muted">{t('certificate.count', { count })}</span>
              </li>
            ))}
          </Rows>
          <Checkbox value={isNow} onChange={onNow}>
            {t('effect.dontWait', { period: period(undoFor) })}
          </Checkbox>
        </div>
      </Section>
      <Section title={t('effect.stays')} help={t('effect.staysHelp', { count: stays.length })}>
        <KeptTable items={stays} />
      </Section>
      <Section title={t('effect.choice')}>
        <div className="stack">
          {hasProfiles ? (
            <TwoWays {...goOn}>
              <HideInstead />
            </TwoWays>
          ) : (
            <OneWay {...goOn} />
          )}
          <p className="row">
            <Link to="myData" className="link tall">
              <Icon of={Download} />
              {t('effect.copy')}
            </Link>
            <Button look="link" onPress={onBack}>
              {t('effect.back')}
            </Button>
          </p>
        </div>
      </Section>
    </>
  );
}
