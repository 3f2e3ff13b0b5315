import { useState } from 'react';
import { useLanguage } from '../../lib/phrases';
import { Button } from '../../ui/button';
import { Select, TextField } from '../../ui/field';
import { ACTIONS, wordsFor } from './audit-words.data';
import type { Filters, Page } from './audit.types';
import { datesOf, periodOf, PERIODS, type Period } from './filters';
import { useAuditPhrases } from './phrases';
import './audit.css';

type Props = { filters: Filters; page?: Page; onChange: (filters: Filters) => void };
const OUTCOMES = ['ok', 'denied', 'error'] as const;

/** Lists work at once; what is typed works with Enter or the button. */
export function AuditFilters({ filters, page, onChange }: Props) {
  const t = useAuditPhrases();
  const language = useLanguage();
  const now = new Date();
  const [typed, setTyped] = useState({ actor: filters.actor ?? '', subject: filters.subject ?? '' });
  const period = periodOf(filters, now);
  const set = (change: Filters) => onChange({ ...filters, ...change });
  const choosePeriod = (next?: string) => set({ from: undefined, until: undefined, ...datesOf((next ?? 'all') as Period, now, filters) });
  const words = (page?.actions ?? [])
    .map((id) => ({ id, label: wordsFor(ACTIONS, id, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <form
      className="filters"
      role="search"
      aria-label={t('filters.label')}
      onSubmit={(event) => {
        event.preventDefault();
        set({ actor: typed.actor.trim() || undefined, subject: typed.subject.trim() || undefined });
      }}
    >
      <Select
        label={t('filters.period')}
        value={period}
        onChange={choosePeriod}
        choices={PERIODS.map((id) => ({ id, label: t(`filters.periods.${id}`) }))}
      />
      {period === 'own' && (
        <>
          <TextField type="date" label={t('filters.from')} value={filters.from} onChange={(from) => set({ from: from || undefined })} />
          <TextField
            type="date"
            label={t('filters.until')}
            value={filters.until}
            onChange={(until) => set({ until: until || undefined })}
          />
        </>
      )}
      <TextField
        label={t('filters.actor')}
        value={typed.actor}
        onChange={(actor = '') => setTyped({ ...typed, actor })}
        spellCheck={false}
        autoComplete="off"
      />
      <TextField
        label={t('filters.subject')}
        value={typed.subject}
        onChange={(subject = '') => setTyped({ ...typed, subject })}
        spellCheck={false}
        autoComplete="off"
      />
      <Select
        label={t('filters.action')}
        empty={t('filters.any')}
        value={filters.action}
        onChange={(action) => set({ action })}
        choices={withCurrent(words, filters.action)}
      />
      <Select
        label={t('filters.organisation')}
        empty={t('filters.any')}
        value={filters.organisation}
        onChange={(id) => set({ organisation: id })}
        choices={(page?.organisations ?? []).map(({ id, name }) => ({ id, label: name }))}
      />
      <Select
        label={t('filters.outcome')}
        empty={t('filters.any')}
        value={filters.outcome}
        onChange={(outcome) => set({ outcome: outcome as Filters['outcome'] })}
        choices={OUTCOMES.map((id) => ({ id, label: t(`outcomes.${id}`) }))}
      />
      <Button type="submit" look="second" size="small" className="filters-act">
        {t('filters.apply')}
      </Button>
    </form>
  );
}

// a quick filter may ask for two actions at once, which is no choice of its own
const withCurrent = (choices: { id: string; label: string }[], action?: string) =>
  action && !choices.some(({ id }) => id === action) ? [...choices, { id: action, label: action.replaceAll(',', ' + ') }] : choices;
