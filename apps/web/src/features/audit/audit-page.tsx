import { Download, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/icon';
import { Empty } from '../../ui/lists';
import { PageHead, Wrap } from '../../ui/page';
import { Pager } from '../../ui/pager';
import { Saved } from '../../ui/status';
import { AuditFilters } from './audit-filters';
import { AuditTable } from './audit-table';
import type { Page } from './audit.types';
import { ChipBar } from './chip-bar';
import { ExportDialog } from './export-dialog';
import { inAddress } from './filters';
import { LineDetail } from './line-detail';
import { useAuditPhrases } from './phrases';
import { SealSection } from './seal-section';
import { useFilters, usePage } from './use-audit';
import './audit.css';

/** The log: filters in the address, 50 lines a page, one line beside them. */
export function Component() {
  const t = useAuditPhrases();
  const { id } = useParams();
  const { filters, before, setFilters } = useFilters();
  const page = usePage(filters, before);
  const search = { ...inAddress(filters), ...(before && { before }) };
  return (
    <Wrap isWide className={id && 'has-line'}>
      <PageHead lead={t('lead')} below={<Link to="auditExports">{t('exports.link')}</Link>}>
        {t('title')}
      </PageHead>
      <SealSection />
      <AuditFilters key={`${filters.actor} ${filters.subject}`} filters={filters} page={page.data} onChange={setFilters} />
      <div className="row between chipbar">
        <ChipBar filters={filters} onChange={setFilters} />
        {page.data && <Acts page={page.data} onRefresh={() => void page.refetch()} />}
      </div>
      <div className={classes('split audit', id && 'audit-open')}>
        <section aria-label={t('lines')} aria-busy={page.isFetching || undefined}>
          <Answered of={page}>
            {({ items, next }) =>
              items.length === 0 ? (
                <Empty
                  title={t('empty.title')}
                  act={
                    <Button look="second" onPress={() => setFilters({})}>
                      {t('empty.act')}
                    </Button>
                  }
                />
              ) : (
                <>
                  <AuditTable items={items} search={search} current={id} />
                  <Pages before={before} items={items} next={next} onGo={(to) => setFilters(filters, to)} />
                </>
              )
            }
          </Answered>
        </section>
        {id && <LineDetail id={id} search={search} />}
      </div>
    </Wrap>
  );
}

function Acts({ page: { total }, onRefresh }: { page: Page; onRefresh: () => void }) {
  const t = useAuditPhrases();
  const { filters } = useFilters();
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState<Date | null>(null);
  return (
    <div className="row">
      <span className="muted" role="status">
        {total.isCapped ? t('many', { count: total.count }) : t('count', { count: total.count })}
      </span>
      <Button look="second" size="small" onPress={onRefresh}>
        <Icon of={RefreshCw} />
        {t('refresh')}
      </Button>
      <Button look="second" size="small" aria-haspopup="dialog" onPress={() => (setDone(null), setOpen(true))}>
        <Icon of={Download} />
        {t('export')}
      </Button>
      {done && <Saved at={done} says={t('dialog.done')} />}
      {isOpen && (
        <ExportDialog filters={filters} total={total} onClose={() => setOpen(false)} onDone={() => (setOpen(false), setDone(new Date()))} />
      )}
    </div>
  );
}

type PagesProps = { before?: string; items: Page['items']; next: string | null; onGo: (before?: string) => void };

function Pages({ before, items, next, onGo }: PagesProps) {
  const t = useAuditPhrases();
  const { exact } = useFormats();
  return (
    <Pager
      says={before ? t('pageBefore', { time: exact(items[0].at) }) : t('page')}
      onFirst={before ? () => onGo() : undefined}
      onNext={next ? () => onGo(next) : undefined}
    />
  );
}
