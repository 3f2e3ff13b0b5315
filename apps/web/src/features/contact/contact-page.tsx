import { useState } from 'react';
import { PageHead, Section, Wrap } from '../../ui/page';
import { AskForm } from './ask-form';
import { OtherWays } from './other-ways';
import { useContactPhrases } from './phrases';
import { WhatHappens } from './what-happens';

/** For everybody, on every platform: ask, remark or complain. */
export function Component() {
  const t = useContactPhrases();
  const [number, setNumber] = useState<string | null>(null);
  return (
    <Wrap>
      {number === null ? (
        <>
          <PageHead lead={t('lead')}>{t('title')}</PageHead>
          <Section title={t('form')}>
            <AskForm onSent={setNumber} />
          </Section>
        </>
      ) : (
        <PageHead lead={t('sentLead', { number })} takesFocus>
          {t('sentTitle')}
        </PageHead>
      )}
      <WhatHappens />
      <OtherWays />
    </Wrap>
  );
}
