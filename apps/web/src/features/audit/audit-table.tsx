import { Ban } from 'lucide-react';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import type { Role } from '../../lib/site.data';
import { Status } from '../../ui/status';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { ACTIONS, REASONS, whyOf, wordsFor } from './audit-words.data';
import type { Event } from './audit.types';
import { useAuditPhrases } from './phrases';

/** Enough of a pseudonym to tell lines apart. */
export const short = (ref: string) => (ref.length > 12 ? `${ref.slice(0, 8)}…` : ref);

export function Who({ of: { actor } }: { of: Event }) {
  const t = useAuditPhrases();
  const role = actor.role && t(`roles.${actor.role as Role}`);
  return (
    <>
      {actor.name ?? <code>{actor.ref ? short(actor.ref) : t(actor.type === 'system' ? 'system' : 'nobody')}</code>}
      {(actor.organisation ?? role) && <Sub>{actor.organisation ?? role}</Sub>}
    </>
  );
}

export function About({ of: { actor, subject, organisation } }: { of: Event }) {
  const t = useAuditPhrases();
  // their own organisation stands beside their name already
  if (!subject) return organisation && organisation !== actor.organisation ? organisation : '–';
  return subject === actor.ref ? t('self') : <code>{short(subject)}</code>;
}

export function Outcome({ of: { outcome } }: { of: Event }) {
  const t = useAuditPhrases();
  return outcome === 'ok' ? (
    <Status tone="mute">{t('outcomes.ok')}</Status>
  ) : (
    <Status tone="danger" icon={outcome === 'denied' ? Ban : undefined}>
      {t(`outcomes.${outcome}`)}
    </Status>
  );
}

type RowProps = { of: Event; search: Record<string, string>; isCurrent: boolean };

function Line({ of: event, search, isCurrent }: RowProps) {
  const t = useAuditPhrases();
  const language = useLanguage();
  const { clock, exact, shortDate } = useFormats();
  const what = wordsFor(ACTIONS, event.action, language);
  const why = whyOf(event);
  return (
    <Row isCurrent={isCurrent}>
      <RowHead className="num">
        <Link
          className="rowlink"
          preventScrollReset
          to="auditEvent"
          params={{ id: event.id }}
          search={search}
          aria-current={isCurrent || undefined}
          aria-label={t('open', { time: exact(event.at), what })}
        >
          {clock(event.at)}
        </Link>
        <Sub>{shortDate(event.at)}</Sub>
      </RowHead>
      <Cell label={t('columns.who')}>
        <Who of={event} />
      </Cell>
      <Cell label={t('columns.what')}>
        {what}
        <Sub>
          <code>{event.action}</code>
        </Sub>
      </Cell>
      <Cell label={t('columns.about')}>
        <About of={event} />
      </Cell>
      <Cell label={t('columns.why')}>{why ? wordsFor(REASONS, why, language) : '–'}</Cell>
      <Cell label={t('columns.outcome')}>
        <Outcome of={event} />
      </Cell>
    </Row>
  );
}

type Props = { items: readonly Event[]; search: Record<string, string>; current?: string };

export function AuditTable({ items, search, current }: Props) {
  const t = useAuditPhrases();
  const columns = (['time', 'who', 'what', 'about', 'why', 'outcome'] as const).map((name) => t(`columns.${name}`));
  return (
    <Table caption={t('caption')} columns={columns}>
      <TableBody>
        {items.map((event) => (
          <Line key={event.id} of={event} search={search} isCurrent={event.id === current} />
        ))}
      </TableBody>
    </Table>
  );
}
