import { FileText, Upload as UploadIcon } from 'lucide-react';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useFormats } from '../lib/dates';
import type { UploadState } from '../lib/upload';
import { Button } from './button';
import { classes } from './classes';
import { Icon } from './icon';
import { Progress } from './meter';
import { useUiPhrases } from './phrases';

type DropProps = {
  label?: string;
  /** Media types, for the file chooser; the server checks again. */
  accepts: readonly string[];
  help?: ReactNode;
  onFile: (file: File) => void;
};

/** Choose a file, or drag it here. */
export function Drop({ label, accepts, help, onFile }: DropProps) {
  const t = useUiPhrases();
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const words = label ?? t('chooseFile');
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const take = (files: FileList | null) => {
    setOver(false);
    if (files?.[0]) onFile(files[0]);
    // the same file may be chosen again after a mistake
    if (chooser.current) chooser.current.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  return (
    <div className={classes('drop', isOver && 'over')} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      <input ref={chooser} type="file" hidden accept={accepts.join()} aria-label={words} onChange={({ target }) => take(target.files)} />
      <Button look="second" onPress={() => chooser.current?.click()}>
        <Icon of={UploadIcon} />
        {words}
      </Button>
      <span className="muted">
        {t('orDrop')}. {help}
      </span>
    </div>
  );
}

type FileProps = { name: string; bytes?: number; act?: ReactNode; children?: ReactNode };

/** One file: its name, its size, an act, and what was found in it. */
export function UploadedFile({ name, bytes, act, children }: FileProps) {
  const { size } = useFormats();
  return (
    <div className="upload">
      <Icon of={FileText} />
      <div>
        <b>{name}</b> {bytes !== undefined && <span className="muted nowrap">{size(bytes)}</span>}
      </div>
      {act}
      {children}
    </div>
  );
}

/** A file on its way: how far, and a way to stop. */
export function Uploading<A>({ state, onStop }: { state: UploadState<A>; onStop: () => void }) {
  const t = useUiPhrases();
  if (state.at !== 'sending' && state.at !== 'checking') return null;
  const percent = state.at === 'sending' ? state.percent : 100;
  return (
    <UploadedFile
      name={state.file.name}
      bytes={state.file.size}
      act={
        <Button look="link" size="tall" onPress={onStop}>
          {t('stop')}
        </Button>
      }
    >
      <div className="upload-progress">
        <Progress label={state.file.name} value={percent} />
      </div>
      <p className="saved" role="status">
        {state.at === 'checking' ? t('checking') : t('percentSent', { percent })}
      </p>
    </UploadedFile>
  );
}
