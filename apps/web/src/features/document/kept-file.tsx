import { document } from '@helder/contract/document.js';
import { useState } from 'react';
import { addressOfCall } from '../../lib/call';
import { useFormats } from '../../lib/dates';
import { Button } from '../../ui/button';
import { UploadedFile } from '../../ui/upload';
import { Status } from '../../ui/status';
import type { Kept } from './document.types';
import { Findings } from './findings';
import './photo-crop.css';
import { useDocumentPhrases } from './phrases';
import { Removal } from './removal';
import { Showing } from './showing';
import { Steps } from './steps';

type Props = { of: Kept; onReplace: () => void; onRemoved: () => void };

/** A file that is kept: what it is, who may see it, what was seen in it, and every way to change that. */
export function KeptFile({ of: kept, onReplace, onRemoved }: Props) {
  const t = useDocumentPhrases();
  const { date } = useFormats();
  const [isRemoving, setRemoving] = useState(false);
  const params = { id: kept.id };
  return (
    <div className="stack loose">
      {kept.kind === 'photo' && <img className="photo-thumbnail" src={addressOfCall(document.thumbnail, { params })} alt={t('photoAlt')} width={128} height={128} />}
      <UploadedFile
        name={kept.name}
        bytes={kept.bytes}
        act={
          <Button look="link" size="tall" onPress={onReplace}>
            {t('replace')}
          </Button>
        }
      >
        <Steps of={kept} />
      </UploadedFile>
      {kept.findings.length > 0 && <Findings of={kept.findings} onOther={onReplace} />}
      <p className="row">
        <Status tone={kept.isPublished ? 'info' : 'mute'}>{t(kept.isPublished ? 'shown' : 'notShown')}</Status>
        <span className="muted">{t('uploadedAt', { date: date(kept.uploadedAt) })}</span>
      </p>
      <Showing of={kept} />
      {isRemoving ? (
        <Removal of={kept} onGone={onRemoved} onNo={() => setRemoving(false)} />
      ) : (
        <p className="row">
          <a className="link tall" href={addressOfCall(document.file, { params })} download={kept.name}>
            {t('download')}
            <span className="sr"> {kept.name}</span>
          </a>
          <Button look="link" size="tall" onPress={() => setRemoving(true)}>
            {t(`remove.${kept.kind}`)}
          </Button>
        </p>
      )}
    </div>
  );
}
