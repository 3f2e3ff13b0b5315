import { document } from '@helder/contract/document.js';
import { isShownKind } from '@helder/policy/fields.js';
import { useState } from 'react';
import { addressOfCall } from '../../lib/call';
import { useFormats } from '../../lib/dates';
import { Button } from '../../ui/button';
import { Status } from '../../ui/status';
import { UploadedFile } from '../../ui/upload';
import './document.css';
import type { Kept } from './document.types';
import { Findings } from './findings';
import { useDocumentPhrases } from './phrases';
import { Removal } from './removal';
import { ShowPanel, StopShowing } from './showing';
import { Steps } from './steps';

type Props = { of: Kept; onReplace: () => void; onRemoved: () => void };

/** A file that is kept: what it is, who may see it, what was seen in it, and every way to change that. */
export function KeptFile({ of: kept, onReplace, onRemoved }: Props) {
  const t = useDocumentPhrases();
  const { date } = useFormats();
  const [asks, setAsks] = useState<'show' | 'remove' | null>(null);
  const params = { id: kept.id };
  const close = () => setAsks(null);
  const shownKind = isShownKind(kept.kind) ? kept.kind : null;
  return (
    <div className="stack">
      {kept.kind === 'photo' && (
        <img className="photo-thumbnail" src={addressOfCall(document.thumbnail, { params })} alt={t('photoAlt')} width={128} height={128} />
      )}
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
      {asks === 'show' && shownKind && <ShowPanel kind={shownKind} onDone={close} />}
      {asks === 'remove' && <Removal of={kept} onGone={onRemoved} onNo={close} />}
      {!asks && (
        <div className="row">
          {shownKind &&
            (kept.isPublished ? (
              <StopShowing kind={shownKind} />
            ) : (
              <Button look="second" onPress={() => setAsks('show')}>
                {t(`show.${shownKind}`)}
              </Button>
            ))}
          <a className="link tall" href={addressOfCall(document.file, { params })} download={kept.name}>
            {t('download')}
            <span className="sr"> {kept.name}</span>
          </a>
          <Button look="link" size="tall" onPress={() => setAsks('remove')}>
            {t(`remove.${kept.kind}`)}
          </Button>
        </div>
      )}
    </div>
  );
}
