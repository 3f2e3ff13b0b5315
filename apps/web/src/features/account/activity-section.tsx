import { audit } from '@helder/contract/audit.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';
import { useState } from 'react';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Empty } from '../../ui/lists';
import { Section } from '../../ui/page';
import { Pager } from '../../ui/pager';
import { Status } from '../../ui/status';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { ACTIVITY } from '../../lib/activity.data';
import { useMyAccountPhrases } from './mine.phrases';

type Line = AnswerOf<typeof audit.mine>['items'][number];

function LineRow({ of: { at, action, outcome, byMe, agent } }: { of: Line }) {
  const t = useMyAccountPhrases();
  const language = useLanguage();
  const { dateTime } = useFormats();
  const isStranger = !byMe && outcome === 'denied';
  return (
    <Row>
      <RowHead>{ACTIVITY[action]?.[language] ?? action}</RowHead>
      <Cell label={t('security.when')}>{dateTime(at)}</Cell>
      <Cell label={t('security.byWhom')}>
        {byMe ? t('security.byMe') : t(isStranger ? 'security.bySomeone' : 'security.byUs')}
        {agent && agent !== 'other' && <Sub>{agent}</Sub>}
      </Cell>
      <Cell label={t('security.how')}>
        <Status tone={outcome === 'ok' ? 'ok' : 'warn'}>{t(`security.outcome.${outcome}`)}</Status>
      </Cell>
    </Row>
  );
}

/** What happened with this account, in words. */
export function ActivitySection() {
  const t = useMyAccountPhrases();
  // the ends of the pages before this one; the way back needs no other memory
  const [ends, setEnds] = useState<string[]>([]);
  const before = ends.at(-1);
  const activity = useAnswer(audit.mine, { query: before ? { before } : {} }, { keepsPrevious: true });
  const columns = [t('security.what'), t('security.when'), t('security.byWhom'), t('security.how')];
  return (
    <Section title={t('security.activity')} help={t('security.activityHelp')}>
      <Answered of={activity}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('security.nothing')} />
          ) : (
            <div className="stack">
              <Table caption={t('security.activity')} columns={columns}>
                <TableBody>
                  {items.map((line) => (
                    <LineRow key={line.id} of={line} />
                  ))}
                </TableBody>
              </Table>
              <Pager
                onNext={items.length >= PAGE ? () => setEnds([...ends, items[items.length - 1].at]) : undefined}
                onPrevious={ends.length ? () => setEnds(ends.slice(0, -1)) : undefined}
              />
            </div>
          )
        }
      </Answered>
    </Section>
  );
}

const PAGE = 50;
