import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../lib/phrases';
import { usePlatform } from '../../lib/platform';
import { useUpload } from '../../lib/upload';
import { Failure } from '../../ui/failure';
import { Skeleton } from '../../ui/skeleton';
import { Notice } from '../../ui/status';
import { Drop, Uploading } from '../../ui/upload';
import { Ask } from './ask';
import type { Kept, Kind } from './document.types';
import { acceptsOf, refusedAtOnce, withType } from './file-types';
import { useDocumentPhrases } from './phrases';
import { useNotices, useRefresh } from './use-documents';

const PhotoCrop = lazy(() => import('./photo-crop'));
type Props = { kind: Kind; isReplacing: boolean; onDone: () => void };

/** First the questions, then the file: kept only after a yes, shown only after another. */
export function AddFile({ kind, isReplacing, onDone }: Props) {
  const t = useDocumentPhrases();
  const language = useLanguage();
  const notices = useNotices(kind);
  const refresh = useRefresh();
  const { state, send, stop, reset } = useUpload<Kept>(`/documents/${kind}`);
  const [keep, setKeep] = useState(false);
  const [publish, setPublish] = useState(false);
  const [mustTick, setMustTick] = useState(false);
  const [refused, setRefused] = useState<ReturnType<typeof refusedAtOnce>>(null);
  const [toCrop, setToCrop] = useState<File | null>(null);
  // on some platforms a photo that is kept is a photo that is shown
  const platform = usePlatform();
  const isBoth = kind === 'photo' && platform?.photo === 'together';
  const mayGo = keep && (publish || !isBoth);
  const box = useRef<HTMLDivElement>(null);
  // the questions take the place of the file that is replaced
  useEffect(() => {
    if (isReplacing) box.current?.querySelector('input')?.focus();
  }, [isReplacing]);
  if (!notices) return <Skeleton />;

  const take = (file: File) => {
    reset();
    setMustTick(!mayGo);
    setRefused(refusedAtOnce(kind, file));
    if (!mayGo) return box.current?.querySelector<HTMLInputElement>('input:not(:checked)')?.focus();
    if (refusedAtOnce(kind, file)) return;
    if (kind === 'photo') setToCrop(withType(file));
    else void upload(withType(file));
  };
  const upload = async (file: File) => {
    setToCrop(null);
    const answer = await send(file, {
      language,
      keep: notices.keep.sha256,
      ...(publish && notices.publish && { publish: notices.publish.sha256 }),
    });
    if (!answer) return void refresh();
    onDone();
    await refresh();
  };
  return (
    <div className="stack loose" ref={box}>
      {isBoth && (
        <Notice title={t('together.title')}>
          <p>{t('together.text')}</p>
        </Notice>
      )}
      <Ask notice={notices.keep} value={keep} onChange={setKeep} error={mustTick && !keep ? t(`tickFirst.${kind}`) : undefined} />
      {notices.publish && (
        <Ask
          notice={notices.publish}
          value={publish}
          onChange={setPublish}
          help={isBoth ? undefined : t('notNeeded')}
          error={isBoth && mustTick && !publish ? t('together.tick') : undefined}
        />
      )}
      {toCrop ? (
        <Suspense fallback={<Skeleton />}>
          <PhotoCrop file={toCrop} onUse={(file) => void upload(file)} onOther={() => setToCrop(null)} />
        </Suspense>
      ) : (
        state.at !== 'sending' &&
        state.at !== 'checking' && <Drop label={t(`choose.${kind}`)} accepts={acceptsOf(kind)} help={t(`accepts.${kind}`)} onFile={take} />
      )}
      <Uploading state={state} onStop={stop} />
      {refused && (
        <Notice tone="danger" role="alert">
          <p>{t(`problem.${refused}`)}</p>
        </Notice>
      )}
      {state.at === 'failed' && <Failure error={state.error} says={PROBLEMS(t)} takesFocus />}
    </div>
  );
}

const NAMES = ['too-large', 'wrong-type', 'mismatch', 'unreadable', 'active-content', 'protected', 'virus', 'consent-needed'] as const;
const PROBLEMS = (t: ReturnType<typeof useDocumentPhrases>) => ({
  ...Object.fromEntries(NAMES.map((name) => [`document/${name}`, t(`problem.document/${name}`)])),
  'consent/notice-changed': t('problem.consent/notice-changed'),
});
