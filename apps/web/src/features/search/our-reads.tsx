import { audit } from '@helder/contract/audit.js';
import { useState } from 'react';
import { ACTIVITY } from '../../lib/activity.data';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Section } from '../../ui/page';
import { Pager } from '../../ui/pager';
import { Cell, Row, RowHead, Table, TableBody } from '../../ui/table';
import { useSearchPhrases } from './phrases';

/** Who of us, and which of our own rounds, read something of the reader, and what for. */
export function OurReads() {
  const t = useSearchPhrases();
  const language = useLanguage();
  const { dateTime } = useFormats();
  // the starts of the pages up to this one
  const [starts, setStarts] = useState<string[]>([]);
  const before = starts.at(-1);
  const reads = useAnswer(audit.reads, { query: before ? { before } : {} }, { keepsPrevious: true });
  return (
    <Section title={t('reads.title')} help={t.rich('reads.help', { a: (words) => <Link to="mails">{words}</Link> })} id="van-ons">
      <Answered of={reads}>
        {({ items, next }) => (
          <div className="stack">
            {items.length === 0 ? (
              <p>{t('reads.none')}</p>
            ) : (
              <Table caption={t('reads.caption')} columns={[t('reads.what'), t('reads.who'), t('reads.why'), t('reads.when')]}>
                <TableBody>
                  {items.map(({ id, at, role, action, purpose }) => (
                    <Row key={id}>
                      <RowHead>{ACTIVITY[action]?.[language] ?? t('reads.other')}</RowHead>
                      <Cell label={t('reads.who')}>{t(`reads.role.${role}`)}</Cell>
                      <Cell label={t('reads.why')}>{purpose[language]}</Cell>
                      <Cell label={t('reads.when')}>
                        <time dateTime={at}>{dateTime(at)}</time>
                      </Cell>
                    </Row>
                  ))}
                </TableBody>
              </Table>
            )}
            {(next ?? before) && (
              <Pager
                onNext={next ? () => setStarts([...starts, next]) : undefined}
                onPrevious={before ? () => setStarts(starts.slice(0, -1)) : undefined}
              />
            )}
          </div>
        )}
      </Answered>
    </Section>
  );
}
