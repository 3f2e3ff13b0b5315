import { Fragment, type ReactNode } from 'react';
import { useFormats } from '../../lib/dates';
import { lawIn } from '../../lib/law';
import { useLanguage } from '../../lib/phrases';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { ownKept, sharedKept, type Kept, type Simulation } from './kept';
import { useComparePhrases } from './phrases';
import { useTopics } from './topics';
import './compare.css';

/** One example candidate under every policy, side by side. */
export function Comparison({ of: items }: { of: Simulation[] }) {
  const t = useComparePhrases();
  const shared = sharedKept(items);
  const groups = useTopics();
  const columns = [t('topic'), ...items.map(({ platform }) => platform)];
  return (
    <>
      <div className="compare">
        <Table caption={t('caption')} columns={columns}>
          {Object.entries(groups).map(([group, topics]) => (
            <TableBody key={group} title={t(`groups.${group as keyof typeof groups}`)} span={columns.length}>
              {Object.entries<(item: Simulation) => ReactNode>(topics).map(([topic, say]) => (
                <TopicRow key={topic} topic={topic as Topic} items={items} say={say} />
              ))}
              {group === 'stay' && (
                <TopicRow topic="kept" items={items} say={(item) => <KeptList items={ownKept(item, shared)} note={t('everywhere')} />} />
              )}
            </TableBody>
          ))}
        </Table>
      </div>
      <Section title={t('sharedTitle')} help={t('sharedHelp')}>
        <div className="stack tight">
          <KeptList items={shared} />
        </div>
      </Section>
    </>
  );
}

type Topic = keyof typeof useComparePhrases.nl.rows;

function TopicRow({ topic, items, say }: { topic: Topic; items: Simulation[]; say: (item: Simulation) => ReactNode }) {
  const t = useComparePhrases();
  return (
    <Row>
      <RowHead>{t(`rows.${topic}`)}</RowHead>
      {items.map((item) => (
        <Cell key={item.platform} label={item.platform}>
          {say(item)}
        </Cell>
      ))}
    </Row>
  );
}

function KeptList({ items, note }: { items: Kept[]; note?: string }) {
  const t = useComparePhrases();
  const language = useLanguage();
  const { period: say } = useFormats();
  const until = ({ period, roundUp }: Kept) =>
    period === null ? t('untilEvent') : roundUp ? t('yearEnd', { period: say(period) }) : say(period);
  return (
    <>
      {items.length === 0 && t('nothing')}
      {items.map((kept) => (
        <Fragment key={kept.what.nl}>
          <div>{kept.what[language]}</div>
          <Sub>
            {until(kept)}, {lawIn(kept.source, language)}
          </Sub>
        </Fragment>
      ))}
      {note && <Sub>{note}</Sub>}
    </>
  );
}

export const ComparisonFrame = ({ children }: { children: ReactNode }) => {
  const t = useComparePhrases();
  return (
    <Wrap>
      <PageHead lead={t('lead')}>{t('title')}</PageHead>
      {children}
    </Wrap>
  );
};
