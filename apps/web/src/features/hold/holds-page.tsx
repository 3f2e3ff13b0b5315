import { hold } from '@helder/contract/hold.js';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Empty } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { FindRecords } from './find-records';
import { OneHold } from './one-hold';
import { useHoldPhrases } from './phrases';

/** For admins: what is held, what waits for a second yes, and asking for a new one. */
export function Component() {
  const t = useHoldPhrases();
  const list = useAnswer(hold.list, {});
  return (
    <Wrap>
      <PageHead lead={t('lead')}>{t('title')}</PageHead>
      <Answered of={list}>
        {({ items }) => (
          <Section title={t('list.title')} isStrong>
            {items.length === 0 && <Empty title={t('list.none')} />}
            <div className="stack loose">
              {items.map((each) => (
                <OneHold key={each.id} of={each} />
              ))}
            </div>
          </Section>
        )}
      </Answered>
      <FindRecords />
    </Wrap>
  );
}
