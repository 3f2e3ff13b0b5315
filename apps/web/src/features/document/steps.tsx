import { Status } from '../../ui/status';
import type { Kept } from './document.types';
import { useDocumentPhrases } from './phrases';

/** What happened to the file, in words; what nobody examined is not called clean. */
export function Steps({ of: { scan, findings } }: { of: Kept }) {
  const t = useDocumentPhrases();
  return (
    <ol className="steps" aria-label={t('step.label')}>
      <li>
        <Status tone="ok">{t('step.received')}</Status>
      </li>
      <li>
        <Status tone="ok">{t('step.checked')}</Status>
      </li>
      <li>{scan === 'clean' ? <Status tone="ok">{t('step.clean')}</Status> : <span className="muted">{t('step.unscanned')}</span>}</li>
      {findings.length > 0 && (
        <li>
          <Status tone="warn">{t('found', { count: findings.length })}</Status>
        </li>
      )}
      <li>
        <Status tone="ok">{t('step.saved')}</Status>
      </li>
    </ol>
  );
}
