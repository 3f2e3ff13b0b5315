import { AuditFilters } from '@helder/contract/audit.js';
import type { Filters } from './audit.types';

/** The filters in the order they stand on the page; the address holds them under these names. */
export const FILTERS = [
  'from',
  'until',
  'actor',
  'subject',
  'action',
  'organisation',
  'outcome',
  'request',
] as const satisfies (keyof Filters)[];

/** What the address asks for; a value that cannot be is left out. */
export const filtersIn = (search: URLSearchParams): Filters =>
  Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = search.get(name);
      return value && AuditFilters.shape[name].safeParse(value).success ? [[name, value]] : [];
    }),
  );

export const inAddress = (filters: Filters) =>
  Object.fromEntries(FILTERS.flatMap((name) => (filters[name] ? [[name, filters[name]]] : []))) as Record<string, string>;

export const isSame = (one: Filters, other: Filters) => FILTERS.every((name) => (one[name] ?? '') === (other[name] ?? ''));

const DAY = 86_400_000;
const dayOf = (at: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(at);
const daysAgo = (days: number, now: Date) => dayOf(new Date(now.getTime() - days * DAY));

export const PERIODS = ['all', 'today', 'week', 'month', 'own'] as const;
export type Period = (typeof PERIODS)[number];
/** The dates of a period in words. `own` keeps what was chosen, and starts with today. */
export const datesOf = (period: Period, now: Date, { from, until }: Filters): Pick<Filters, 'from' | 'until'> =>
  ({
    all: {},
    today: { from: daysAgo(0, now) },
    week: { from: daysAgo(6, now) },
    month: { from: daysAgo(29, now) },
    own: { from: from ?? daysAgo(0, now), until: until ?? daysAgo(0, now) },
  })[period];

/** Which period these dates are. */
export const periodOf = (filters: Filters, now: Date): Period =>
  PERIODS.find((period) => {
    const { from, until } = datesOf(period, now, {});
    return period !== 'own' && from === filters.from && until === filters.until;
  }) ?? 'own';

/** Questions asked often, as filters. */
export const quickFilters = (now: Date) =>
  ({
    today: { from: daysAgo(0, now) },
    denied: { outcome: 'denied' },
    signIn: { action: 'session.start', outcome: 'denied' },
    viewed: { action: 'candidate.read,document.read' },
    consent: { action: 'consent.withdrawn' },
    exports: { action: 'audit.export' },
    reads: { action: 'audit.read' },
  }) as const satisfies Record<string, Filters>;
export const QUICK = ['today', 'denied', 'signIn', 'viewed', 'consent', 'exports', 'reads'] as const;
