import { newsletter } from '@helder/contract/newsletter.js';
import { useQueryClient } from '@tanstack/react-query';
import { Pencil, Send } from 'lucide-react';
import { useEffect } from 'react';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { keyOf } from '../../lib/query';
import { LinkButton } from '../../ui/button';
import { Empty, Facts } from '../../ui/lists';
import { PageHead, Section } from '../../ui/page';
import { Status } from '../../ui/status';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import type { Issue, Lists } from './newsletter.types';
import { useIssuePhrases } from './issues.phrases';
import { StopFor } from './stop-for';

const TONES = { draft: 'mute', sending: 'info', sent: 'ok' } as const;
const ICONS = { draft: Pencil, sending: Send, sent: undefined } as const;
const SOON = 1500;

/** Asks again while something is on its way. */
function useFollow(isUnderWay: boolean) {
  const client = useQueryClient();
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setInterval(() => void client.invalidateQueries({ queryKey: keyOf(newsletter.issues) }), SOON);
    return () => clearInterval(timer);
  }, [client, isUnderWay]);
}

function IssueRow({ of: issue, lists }: { of: Issue; lists: Lists }) {
  const t = useIssuePhrases();
  const language = useLanguage();
  const { dateTime } = useFormats();
  const { subject } = issue[language];
  return (
    <Row>
      <RowHead>
        <Link className="rowlink" to="issues" search={{ issue: issue.id }} aria-label={t('issues.open', { subject })}>
          {subject}
        </Link>
      </RowHead>
      <Cell label={t('issues.list')}>{lists.find(({ purpose }) => purpose === issue.purpose)?.title[language]}</Cell>
      <Cell label={t('issues.state')}>
        <Status tone={TONES[issue.state]} icon={ICONS[issue.state]}>
          {t(`issues.states.${issue.state}`)}
        </Status>
      </Cell>
      <Cell label={t('issues.made')}>{dateTime(issue.createdAt)}</Cell>
      <Cell label={t('issues.sent')}>{issue.sentAt ? dateTime(issue.sentAt) : '–'}</Cell>
      <Cell label={t('issues.toHowMany')}>
        {issue.state === 'draft' ? '–' : t('issues.people', { count: issue.sent })}
        {issue.skipped > 0 && <Sub>{t('issues.skipped', { count: issue.skipped })}</Sub>}
        {issue.counted && (
          <Sub>{t('issues.counted', { openings: String(issue.counted.openings), clicks: String(issue.counted.clicks) })}</Sub>
        )}
      </Cell>
    </Row>
  );
}

export function IssueList({ items, lists }: { items: readonly Issue[]; lists: Lists }) {
  const t = useIssuePhrases();
  const language = useLanguage();
  useFollow(items.some(({ state }) => state === 'sending'));
  const columns = [t('issues.subject'), t('issues.list'), t('issues.state'), t('issues.made'), t('issues.sent'), t('issues.toHowMany')];
  const write = (
    <LinkButton to="issues" search={{ issue: 'new' }}>
      {t('issues.new')}
    </LinkButton>
  );
  return (
    <>
      <PageHead lead={t('issues.lead')} below={<p className="row">{write}</p>}>
        {t('issues.title')}
      </PageHead>
      <Facts items={lists.map(({ title, subscribers }) => ({ term: title[language], says: t('issues.people', { count: subscribers }) }))} />
      {items.length === 0 ? (
        <Empty title={t('issues.empty')} />
      ) : (
        <Table caption={t('issues.caption')} columns={columns}>
          <TableBody>
            {items.map((issue) => (
              <IssueRow key={issue.id} of={issue} lists={lists} />
            ))}
          </TableBody>
        </Table>
      )}
      <Section title={t('stopFor.title')} help={t('stopFor.help')}>
        <StopFor />
      </Section>
    </>
  );
}
