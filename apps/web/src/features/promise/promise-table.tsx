import { platforms } from '@helder/policy/promises/index.js';
import { useState } from 'react';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import type { PageName } from '../../lib/site.data';
import { usePlacePhrases } from '../../ui/places.phrases';
import { Status, type Tone } from '../../ui/status';
import { Cell, DetailRow, Expand, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import type { Entry, State } from './ledger';
import { usePromisePhrases } from './phrases';

const TONES: Record<State, Tone> = { kept: 'ok', open: 'mute', broken: 'warn' };

export function PromiseTable({ of: entries }: { of: Entry[] }) {
  const t = usePromisePhrases();
  return (
    <Table caption={t('caption')} columns={[t('promise'), t('place'), t('result')]}>
      {groupsOf(entries).map(([platform, its]) => (
        <TableBody key={platform} title={platform} span={3}>
          {its.map((entry) => (
            <PromiseRow key={entry.id} of={entry} />
          ))}
        </TableBody>
      ))}
    </Table>
  );
}

function PromiseRow({ of: entry }: { of: Entry }) {
  const t = usePromisePhrases();
  const say = usePlacePhrases();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const detail = `tests-${entry.id}`;
  return (
    <>
      <Row>
        <RowHead>
          {entry.tests.length ? (
            <Expand isOpen={isOpen} onToggle={() => setOpen(!isOpen)} controls={detail}>
              {entry[language]}
            </Expand>
          ) : (
            entry[language]
          )}
          <Sub>{entry.id}</Sub>
        </RowHead>
        <Cell label={t('place')}>{entry.page ? <Link to={entry.page as Place}>{say(entry.page as Place)}</Link> : t('noPlace')}</Cell>
        <Cell label={t('result')}>
          <Status tone={TONES[entry.state]}>{t(`states.${entry.state}`)}</Status>
          <Sub>{t('tests', { count: entry.tests.length })}</Sub>
        </Cell>
      </Row>
      {entry.tests.length > 0 && (
        <DetailRow id={detail} isOpen={isOpen} span={3}>
          <ul lang="en">
            {entry.tests.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </DetailRow>
      )}
    </>
  );
}

type Place = keyof typeof usePlacePhrases.nl & PageName;

const groupsOf = (entries: Entry[]) =>
  platforms.map(({ name }) => [name, entries.filter(({ platform }) => platform === name)] as const).filter(([, its]) => its.length > 0);
