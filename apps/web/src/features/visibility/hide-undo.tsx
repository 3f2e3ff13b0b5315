import { InlineUndo, Saved } from '../../ui/status';
import { useVisibilityPhrases } from './phrases';
import type { Hiding } from './use-hiding';

/** What was just hidden or shown, with the way back. */
export function HideUndo({ hiding }: { hiding: Hiding }) {
  const t = useVisibilityPhrases();
  const { last, hasFailed, canShow, show, hide } = hiding;
  if (!last) return null;
  if (hasFailed) return <Saved error={t('preview.failed', { field: last.label })} />;
  const says = t(last.isShared ? 'preview.shownAgain' : 'preview.hidden', { field: last.label });
  if (!last.isShared && !canShow(last.id)) return <Saved at={new Date()} says={says} />;
  return <InlineUndo says={says} onUndo={() => (last.isShared ? hide : show)(last.id, last.label)} />;
}
