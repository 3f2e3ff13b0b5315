import { FileText, Upload as UploadIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useFormats } from '../lib/dates';
import type { UploadState } from '../lib/upload';
import { Button } from './button';
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
  const dropped = async (items: Iterable<{ kind: string; getFile?: () => Promise<File> }>) => {
    const file = await [...items].find(({ kind }) => kind === 'file')?.getFile?.();
    if (file) onFile(file);
  };
  return (
    <DropZone
      className="drop"
      onDrop={({ items }) => void dropped(items as never)}
      aria-label={label ?? t('chooseFile')}
    >
      <FileTrigger acceptedFileTypes={accepts} onSelect={(files) => files?.[0] && onFile(files[0])}>
        <Button look="second">
          <Icon of={UploadIcon} />
          {label ?? t('chooseFile')}
        </Button>
      </FileTrigger>
      <span className="muted">
        {t('orDrop')}. {help}
      </span>
    </DropZone>
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
