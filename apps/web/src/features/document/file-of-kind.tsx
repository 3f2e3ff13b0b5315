import { useState } from 'react';
import { Button } from '../../ui/button';
import { Saved } from '../../ui/status';
import { AddFile } from './add-file';
import type { Kept, Kind } from './document.types';
import { KeptFile } from './kept-file';
import { useDocumentPhrases } from './phrases';

/** The file there is, or the way to add one. */
export function FileOfKind({ kind, kept }: { kind: Kind; kept: Kept | undefined }) {
  const t = useDocumentPhrases();
  const [isReplacing, setReplacing] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const done = () => {
    setReplacing(false);
    setSaid(t(`saved.${kind}`));
  };
  return (
    <div className="stack loose">
      {kept && <KeptFile of={kept} onReplace={() => setReplacing(true)} onRemoved={() => setSaid(t(`removed.${kind}`))} />}
      <Saved at={said && new Date()} says={said ?? ''} />
      {(!kept || isReplacing) && <AddFile kind={kind} isReplacing={isReplacing} onDone={done} />}
      {kept && isReplacing && (
        <p className="row">
          <Button look="link" onPress={() => setReplacing(false)}>
            {t('keepThis')}
          </Button>
        </p>
      )}
    </div>
  );
}
