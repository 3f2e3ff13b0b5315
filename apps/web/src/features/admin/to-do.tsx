import { contact } from '@helder/contract/contact.js';
import { newsletter } from '@helder/contract/newsletter.js';
import type { Waits } from '@helder/contract/retention.js';
import { organisation } from '@helder/contract/organisation.js';
import type { ReactNode } from 'react';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import type { PageName } from '../../lib/site.data';
import { useAnswer } from '../../lib/query';
import { Rows } from '../../ui/lists';
import { Status, type Tone } from '../../ui/status';
import { useAdminPhrases } from './phrases';
import { isLate, lastNight, type State } from './rounds';

type Item = { id: string; tone: Tone; says: ReactNode; act: string; to: PageName };

const WAITING = [
  { name: 'incidents', to: 'incidents', tone: 'danger' },
  { name: 'requests', to: 'queue', tone: 'warn' },
  { name: 'freezes', to: 'freezes', tone: 'warn' },
] as const satisfies readonly { name: Waits; to: PageName; tone: Tone }[];

/** What asks for a person; empty is good. */
export function ToDo({ state }: { state: State }) {
  const t = useAdminPhrases();
  const { dateTime } = useFormats();
  const issues = useAnswer(newsletter.issues, {});
  const organisations = useAnswer(organisation.manage, {});
  const tickets = useAnswer(contact.tickets, {});
  const due = state.due.reduce((sum, { count }) => sum + count, 0);
  const drafts = issues.data?.items.filter((issue) => issue.state === 'draft').length ?? 0;
  const noGrant = organisations.data?.items.filter(({ grantedAt }) => grantedAt === null).length ?? 0;
  const asked = tickets.data?.items.filter((ticket) => ticket.state === 'open').length ?? 0;
  const night = lastNight(state);
  const waiting = (name: Waits) => state.waiting.find((each) => each.name === name)?.count ?? 0;
  const items: (Item | false)[] = [
    night === null && { id: 'never', tone: 'warn', says: t('todo.never'), act: t('todo.dueAct'), to: 'retention' },
    night !== null &&
      isLate(night, new Date()) && {
        id: 'late',
        tone: 'danger',
        says: t('todo.late', { date: dateTime(night) }),
        act: t('todo.dueAct'),
        to: 'retention',
      },
    ...WAITING.map(
      ({ name, to, tone }): Item | false =>
        waiting(name) > 0 && {
          id: name,
          tone,
          says: t(`todo.waiting.${name}`, { count: waiting(name) }),
          act: t(`todo.waitingAct.${name}`),
          to,
        },
    ),
    asked > 0 && { id: 'asked', tone: 'warn', says: t('todo.asked', { count: asked }), act: t('todo.askedAct'), to: 'tickets' },
    due > 0 && { id: 'due', tone: 'info', says: t('todo.due', { count: due }), act: t('todo.dueAct'), to: 'retention' },
    drafts > 0 && {
      id: 'drafts',
      tone: 'info',
      says: t('todo.drafts', { count: drafts }),
      act: t('todo.draftsAct'),
      to: 'issues',
    },
    noGrant > 0 && {
      id: 'grants',
      tone: 'info',
      says: t('todo.noGrant', { count: noGrant }),
      act: t('todo.noGrantAct'),
      to: 'organisationsAdmin',
    },
  ];
  const open = items.filter((item) => item !== false);
  if (!open.length)
    return (
      <p>
        <Status tone="ok">{t('todo.clear')}</Status>
      </p>
    );
  return (
    <Rows>
      {open.map(({ id, tone, says, act, to }) => (
        <li key={id}>
          <Status tone={tone}>{says}</Status>
          <Link to={to}>{act}</Link>
        </li>
      ))}
    </Rows>
  );
}
