import { useEffect, useRef } from 'react';
import { InlineUndo, Saved } from '../../ui/status';
import { useVisibilityPhrases } from './phrases';
import type { Hiding } from './use-hiding';

/** What was just hidden or shown, with the way back; takes the focus of the button that went with the field. */
export function HideUndo({ hiding }: { hiding: Hiding }) {
  const place = useRef<HTMLDivElement>(null);
  const { last } = hiding;
  useEffect(() => {
    if (last) place.current?.focus({ preventScroll: true });
  }, [last]);
  return (
    <div ref={place} tabIndex={-1} className="hide-undo">
      <Said hiding={hiding} />
    </div>
  );
}

function Said({ hiding }: { hiding: Hiding }) {
  const t = useVisibilityPhrases();
  const { last, canShow, show, hide } = hiding;
  if (!last) return null;
  if (last.hasFailed) return <Saved error={t('preview.failed', { field: last.label })} />;
  const says = t(last.isShared ? 'preview.shownAgain' : 'preview.hidden', { field: last.label });
  if (!last.isShared && !canShow(last.id)) return <Saved at={new Date()} says={says} />;
  return <InlineUndo says={says} onUndo={() => (last.isShared ? hide : show)(last.id, last.label)} />;
}
