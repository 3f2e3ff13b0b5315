import { useFormats } from '../../lib/dates';
import { Notice } from '../../ui/status';
import type { BundleOutcome as Outcome } from './check-bundle';
import { useBundlePhrases } from './bundle.phrases';

/** Right, or the first row that is not; never by colour alone. */
export function BundleOutcome({ of }: { of: Outcome }) {
  const t = useBundlePhrases();
  const { dateTime } = useFormats();
  if (of === 'unsupported')
    return (
      <Notice tone="warn" title={t('unsupported')} takesFocus>
        <p>{t('unsupportedText')}</p>
      </Notice>
    );
  if (of.ok)
    return (
      <Notice tone="ok" title={t('whole')} takesFocus>
        <p>{t('wholeText', { rows: of.events, size: of.treeSize, at: dateTime(of.at) })}</p>
      </Notice>
    );
  return (
    <Notice tone="danger" title={t('wrong')} takesFocus>
      <p>{t(`why.${of.why}`)}</p>
      {of.file && (
        <p>
          {t('place')} <code>{of.file}</code> {of.row !== undefined && t('row', { row: of.row })}{' '}
          {of.seq !== undefined && t('seq', { seq: of.seq })}
        </p>
      )}
      <p>{t('doNotTrust')}</p>
    </Notice>
  );
}
