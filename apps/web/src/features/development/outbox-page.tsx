import { development } from '@helder/contract/development.js';
import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { useSession } from '../../lib/session';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { classes } from '../../ui/classes';
import { TextField } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { Empty } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Cell, Row, RowHead, Table, TableBody } from '../../ui/table';
import { ClockPanel } from './clock-panel';
import { MailDetail, type OutboxMail } from './mail-detail';
import { useDevelopmentPhrases } from './phrases';
import './outbox.css';

/** Every mail of a trial version; production has neither this page's data nor its clock. */
export function Component() {
  const t = useDevelopmentPhrases();
  const me = useSession();
  const [search, setSearch] = useSearchParams();
  const to = search.get('to') ?? '';
  const [typed, setTyped] = useState(to);
  const outbox = useAnswer(development.outbox, { query: to ? { to } : {} }, { keepsPrevious: true });
  const rest: Record<string, string> = to ? { to } : {};
  return (
    <Wrap className={search.get('mail') ? 'has-mail' : undefined}>
      <PageHead lead={t('lead')}>{t('title')}</PageHead>
      {me?.role === 'admin' && (
        <Section title={t('clock.title')} help={t('clock.help')}>
          <ClockPanel />
        </Section>
      )}
      <form
        className="row outbox-row"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          setSearch(typed.trim() ? { to: typed.trim() } : {});
        }}
      >
        <TextField
          label={t('filter')}
          value={typed}
          onChange={(value = '') => setTyped(value)}
          spellCheck={false}
          autoComplete="off"
          isShort
        />
        <span className="row">
          <Button type="submit" look="second">
            {t('apply')}
          </Button>
          <Button look="second" onPress={() => void outbox.refetch()}>
            <Icon of={RefreshCw} />
            {t('refresh')}
          </Button>
        </span>
      </form>
      <Answered of={outbox}>
        {({ items }) =>
          items.length ? (
            <Mails items={items} current={search.get('mail')} search={rest} />
          ) : (
            <Empty title={t('empty.title')}>
              <p>{t('empty.text')}</p>
            </Empty>
          )
        }
      </Answered>
    </Wrap>
  );
}

type MailsProps = { items: readonly OutboxMail[]; current: string | null; search: Record<string, string> };

function Mails({ items, current, search }: MailsProps) {
  const t = useDevelopmentPhrases();
  const { exact } = useFormats();
  const open = items.find(({ id }) => id === current);
  return (
    <div className={classes('split', open && 'outbox-open')}>
      <section aria-label={t('list')}>
        <Table caption={t('list')} columns={[t('subject'), t('to')]}>
          <TableBody>
            {items.map(({ id, subject, to, at }) => (
              <Row key={id} isCurrent={id === current}>
                <RowHead>
                  <Link
                    className="rowlink"
                    to="outbox"
                    search={{ ...search, mail: id }}
                    aria-label={t('open', { subject, to, at: exact(at) })}
                    preventScrollReset
                  >
                    {subject}
                  </Link>
                </RowHead>
                <Cell label={t('to')}>
                  {to}
                  <span className="sub">{exact(at)}</span>
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      </section>
      {open ? <MailDetail mail={open} search={search} /> : <p className="muted split-detail">{t('choose')}</p>}
    </div>
  );
}
