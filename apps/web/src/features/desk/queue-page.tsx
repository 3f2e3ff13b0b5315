import { desk } from '@helder/contract/desk.js';
import { REQUEST_TYPES } from '@helder/policy/desk.js';
import { useState } from 'react';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { LinkButton } from '../../ui/button';
import { Select } from '../../ui/field';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Badge } from '../../ui/status';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { DaysLeft } from './days-left';
import type { DeskRequest } from './desk.types';
import { useDeskPhrases } from './phrases';
import { StateStatus } from './state-status';

/** One queue for the site, mail and letters; what must be answered first stands on top. */
export function Component() {
  const t = useDeskPhrases();
  const [type, setType] = useState('');
  const queue = useAnswer(desk.queue, {});
  return (
    <Wrap isWide>
      <PageHead
        lead={t('queue.lead')}
        aside={
          <Select
            label={t('queue.filter')}
            isShort
            value={type}
            onChange={(chosen) => setType(chosen ?? '')}
            empty={t('queue.all')}
            choices={REQUEST_TYPES.map((id) => ({ id, label: t(`type.${id}`) }))}
          />
        }
        below={
          <p className="row">
            <LinkButton to="writtenRequest" look="second">
              {t('queue.write')}
            </LinkButton>
          </p>
        }
      >
        {t('queue.title')}
      </PageHead>
      <Answered of={queue}>
        {({ items }) =>
          (['open', 'closed'] as const).map((part) => (
            <Section key={part} title={t(`queue.${part}`)} isStrong={part === 'open'}>
              <Requests of={items.filter((each) => (!type || each.type === type) && (each.decidedAt === null) === (part === 'open'))} />
            </Section>
          ))
        }
      </Answered>
    </Wrap>
  );
}

function Requests({ of }: { of: readonly DeskRequest[] }) {
  const t = useDeskPhrases();
  const { shortDate } = useFormats();
  if (of.length === 0) return <p className="muted">{t('queue.none')}</p>;
  const columns = (['number', 'left', 'who', 'channel', 'state'] as const).map((name) => t(`queue.${name}`));
  return (
    <Table caption={t('queue.caption')} columns={columns}>
      <TableBody>
        {of.map((each) => (
          <Row key={each.id}>
            <RowHead>
              <Link to="queueOne" params={{ id: each.id }}>
                {t(`type.${each.type}`)}
              </Link>
              <Sub>{each.number}</Sub>
            </RowHead>
            <Cell label={t('queue.left')}>
              <DaysLeft of={each} />
            </Cell>
            <Cell label={t('queue.who')}>
              {each.name} {each.isDuplicate && <Badge tone="warn">{t('queue.duplicate')}</Badge>}
            </Cell>
            <Cell label={t('queue.channel')}>
              {t(`channel.${each.channel}`)}
              <Sub>{shortDate(each.receivedAt)}</Sub>
            </Cell>
            <Cell label={t('queue.state')}>
              <StateStatus of={each.state} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
