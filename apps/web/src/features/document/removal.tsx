import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Panel } from '../../ui/page';
import type { Kept } from './document.types';
import { useDocumentPhrases } from './phrases';
import { useRemoval } from './use-documents';

type Props = { of: Kept; onGone: () => void; onNo: () => void };

/** Says what goes and that it does not come back; then one press. */
export function Removal({ of: { id, kind }, onGone, onNo }: Props) {
  const t = useDocumentPhrases();
  const removal = useRemoval();
  // the file is gone from the page before the act is over: a promise hears its end all the same
  const remove = () => void removal.mutateAsync({ params: { id } }).then(onGone, () => undefined);
  return (
    <Panel title={t(`removeTitle.${kind}`)}>
      <p>{t(`removeText.${kind}`)}</p>
      {removal.error && <Failure error={removal.error} takesFocus />}
      <p className="row">
        <Button look="danger" onPress={remove}>
          {t(`remove.${kind}`)}
        </Button>
        <Button look="second" onPress={onNo}>
          {t('removeNo')}
        </Button>
      </p>
    </Panel>
  );
}
