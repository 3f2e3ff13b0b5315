import type { Cookies } from '@helder/contract/cookie.js';
import { useState } from 'react';
import { useFormats } from '../../lib/dates';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Section } from '../../ui/page';
import { Notice, Status } from '../../ui/status';
import { CategoryChoice } from './category-choice';
import { useCookiePhrases } from './phrases';
import { useChoosing } from './use-choosing';

/** What was answered, until when, and every way to answer again: stopping is one press. */
export function ChoiceSection({ of }: { of: Cookies }) {
  const t = useCookiePhrases();
  const { date, period } = useFormats();
  const { choose, error, isSaved } = useChoosing(of);
  const [accepted, setAccepted] = useState(of.accepted);
  if (of.because === 'nothing-to-choose')
    return (
      <Section title={t('choice.title')} id="keuze">
        <Notice tone="ok" title={t('choice.nothing')}>
          <p>{t('choice.nothingText')}</p>
        </Notice>
      </Section>
    );
  const send = (next: Cookies['accepted']) => {
    setAccepted(next);
    choose(next, 'cookies/page');
  };
  return (
    <Section title={t('choice.title')} help={t('choice.help', { period: period(of.validity) })} id="keuze">
      <div className="stack loose">
        <p role="status">
          <Status tone={of.accepted.length ? 'info' : 'ok'}>{t(`because.${of.because}`)}</Status>{' '}
          {of.since && of.until && t('choice.dates', { since: date(of.since), until: date(of.until) })} {isSaved && t('choice.saved')}
        </p>
        {error && <Failure error={error} says={{ 'cookie/list-changed': t('choice.changed') }} />}
        <CategoryChoice of={of} value={accepted} onChange={setAccepted} />
        <div className="cookie-answers">
          <Button look="second" onPress={() => send([])}>
            {t('choice.refuseAll')}
          </Button>
          <Button look="second" onPress={() => send(accepted)}>
            {t('choice.save')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
