import { retention } from '@helder/contract/retention.js';
import { useFormats } from '../../lib/dates';
import { useIsOffered } from '../../lib/platform';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Section } from '../../ui/page';
import { useContactPhrases } from './phrases';

/** Who reads it and until when it stays, from the register that erases it. */
export function WhatHappens() {
  const t = useContactPhrases();
  const { period } = useFormats();
  const hasProfiles = useIsOffered()('profile');
  return (
    <Section title={t('after.title')}>
      <Answered of={useAnswer(retention.register, {})}>
        {({ items }) => (
          <ul className="bullets">
            <li>{t('after.who')}</li>
            {hasProfiles && <li>{t('after.notProfile')}</li>}
            <li>{t('after.erased')}</li>
            <li>{t('after.unanswered', { period: period(items.find(({ code }) => code === 'ticket-unanswered')!.period!) })}</li>
            <li>{t('after.closing')}</li>
          </ul>
        )}
      </Answered>
    </Section>
  );
}
