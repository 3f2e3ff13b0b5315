import { Button } from '../../ui/button';
import { Notice } from '../../ui/status';
import type { Finding } from './document.types';
import { useDocumentPhrases } from './phrases';

/** What the candidate may want to take out of the file; never a refusal. */
export function Findings({ of, onOther }: { of: readonly Finding[]; onOther: () => void }) {
  const t = useDocumentPhrases();
  return (
    <Notice tone="warn" title={t('finding.title')}>
      {of.map(({ kind, page }) => (
        <p key={`${kind}${page}`}>
          {page !== null && `${t('finding.page', { page: String(page) })} `}
          {t(`finding.${kind}`)}
        </p>
      ))}
      <p>{t('finding.free')}</p>
      <p className="row">
        <Button look="second" onPress={onOther}>
          {t('finding.other')}
        </Button>
      </p>
    </Notice>
  );
}
