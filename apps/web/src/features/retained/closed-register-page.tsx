import type { AnswerOf } from '@helder/contract/endpoint.js';
import { retained } from '@helder/contract/retained.js';
import { useState } from 'react';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Empty } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { AskReading } from './ask-reading';
import { Found } from './found';
import { OneReading } from './one-reading';
import { useRetainedPhrases } from './phrases';

export type Records = AnswerOf<typeof retained.read>['items'];

/** For admins: what stays of people who left is read by two together, and once. */
export function Component() {
  const t = useRetainedPhrases();
  const list = useAnswer(retained.list, {});
  const [records, setRecords] = useState<Records | null>(null);
  return (
    <Wrap>
      <PageHead lead={t('lead')}>{t('title')}</PageHead>
      {records && <Found records={records} />}
      <Answered of={list}>
        {({ items }) => (
          <Section title={t('list.title')} isStrong>
            {items.length === 0 && <Empty title={t('list.none')} />}
            <div className="stack loose">
              {items.map((each) => (
                <OneReading key={each.id} of={each} onRead={setRecords} />
              ))}
            </div>
          </Section>
        )}
      </Answered>
      <AskReading />
    </Wrap>
  );
}
