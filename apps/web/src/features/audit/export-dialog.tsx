import { audit, AuditExport } from '@helder/contract/audit.js';
import { Form, useContractForm } from '../../lib/form';
import { useGo } from '../../lib/links';
import { useAct } from '../../lib/query';
import { download } from '../../lib/save-file';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/field';
import type { Filters, Page } from './audit.types';
import { useFresh } from '../../lib/fresh';
import { FILTERS } from './filters';
import { useAuditPhrases } from './phrases';

type Props = { filters: Filters; total: Page['total']; onClose: () => void; onDone: () => void };

/** Why, and the password again when it was typed too long ago. */
export function ExportDialog({ filters, total: { count, isCapped }, onClose, onDone }: Props) {
  const t = useAuditPhrases();
  const fresh = useFresh();
  const go = useGo();
  const later = useAct(audit.exportLater, { refreshes: [audit.exports] });
  const form = useContractForm({
    schema: AuditExport,
    defaults: { reason: '', filters },
    send: async (body) => {
      await fresh.run(async () => void (await (isCapped ? later.mutateAsync({ body }) : download(audit.export, { body }))));
      if (isCapped) go('auditExports');
      else onDone();
    },
  });
  const hasFilter = FILTERS.some((name) => filters[name]);
  return (
    <>
      <Dialog title={isCapped ? t('dialog.titleMany', { count }) : t('dialog.title', { count })} isOpen onClose={onClose}>
        <p className="muted">
          {t('dialog.text')} {!hasFilter && t('dialog.none')}
        </p>
        <Form of={form} className="stack">
          <TextArea {...form.field('reason', t('dialog.reason'))} rows={3} help={t('dialog.reasonHelp')} />
          <p className="muted">{t('dialog.bundle')}</p>
          {isCapped && <p className="muted">{t('dialog.later')}</p>}
          <p className="row">
            <Button type="submit">{t('dialog.act')}</Button>
            <Button look="second" onPress={onClose}>
              {t('dialog.no')}
            </Button>
          </p>
        </Form>
      </Dialog>
      {fresh.dialog}
    </>
  );
}
