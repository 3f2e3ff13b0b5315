import { consent } from '@helder/contract/consent.js';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, Section, Wrap } from '../../ui/page';
import { ConsentSection } from './consent-section';
import { History } from './history';
import { useConsentPhrases } from './phrases';

/** Everything the candidate said yes or no to: stop with one click, and what was chosen when. */
export function Component() {
  const t = useConsentPhrases();
  const language = useLanguage();
  const list = useAnswer(consent.list, { query: { language } }, { keepsPrevious: true });
  return (
    <Wrap>
      <PageHead lead={t('lead')}>{t('title')}</PageHead>
      <Answered of={list}>
        {({ items }) => (
          <>
            {items.map((item) => (
              <ConsentSection key={item.purpose} of={item} all={items} />
            ))}
          </>
        )}
      </Answered>
      <Section title={t('history')} help={t('historyHelp')}>
        <History />
      </Section>
    </Wrap>
  );
}
