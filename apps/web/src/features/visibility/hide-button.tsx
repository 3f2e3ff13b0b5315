import { Button } from '../../ui/button';
import { useVisibilityPhrases } from './phrases';
import { lowerFirst } from './sharing';
import type { Hiding } from './use-hiding';

export function HideButton({ field, label, hiding }: { field: string; label: string; hiding: Hiding }) {
  const t = useVisibilityPhrases();
  if (!hiding.canHide(field)) return null;
  return (
    <Button look="link" aria-label={t('preview.hideField', { field: lowerFirst(label) })} onPress={() => hiding.hide(field, label)}>
      {t('preview.hide')}
    </Button>
  );
}
