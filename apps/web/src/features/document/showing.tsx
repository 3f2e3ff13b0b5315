import { useState } from 'react';
import { useLanguage } from '../../lib/phrases';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Panel } from '../../ui/page';
import { Ask } from './ask';
import type { ShownKind } from './document.types';
import { useDocumentPhrases } from './phrases';
import { useConsentAct, useNotices } from './use-documents';

/** The yes or the stop to showing this file. */
function useShowing(kind: ShownKind) {
  const t = useDocumentPhrases();
  const language = useLanguage();
  const notice = useNotices(kind)?.publish;
  const act = useConsentAct();
  const say = async (state: 'given' | 'withdrawn') => {
    if (notice)
      await act.mutateAsync({
        params: { purpose: `publish-${kind}` },
        body: { state, notice: { sha256: notice.sha256, language }, control: `documents/${kind}` },
      });
  };
  const failure = act.error && (
    <Failure error={act.error} says={{ 'consent/notice-changed': t('problem.consent/notice-changed') }} takesFocus />
  );
  return { notice, say, failure };
}

/** Less is one press. */
export function StopShowing({ kind }: { kind: ShownKind }) {
  const t = useDocumentPhrases();
  const { say, failure } = useShowing(kind);
  return (
    <>
      <Button look="second" onPress={() => void say('withdrawn').catch(() => undefined)}>
        {t('stopShowing')}
      </Button>
      {failure}
    </>
  );
}

/** More asks first. */
export function ShowPanel({ kind, onDone }: { kind: ShownKind; onDone: () => void }) {
  const t = useDocumentPhrases();
  const { notice, say, failure } = useShowing(kind);
  const [isYes, setYes] = useState(false);
  const [mustTick, setMustTick] = useState(false);
  const yes = () => {
    setMustTick(!isYes);
    if (isYes) void say('given').then(onDone, () => undefined);
  };
  if (!notice) return null;
  return (
    <Panel title={t(`showTitle.${kind}`)}>
      <Ask notice={notice} value={isYes} onChange={setYes} error={mustTick && !isYes ? t('tickToShow') : undefined} />
      {failure}
      <p className="row">
        <Button onPress={yes}>{t(`show.${kind}`)}</Button>
        <Button look="second" onPress={onDone}>
          {t('notNow')}
        </Button>
      </p>
    </Panel>
  );
}
