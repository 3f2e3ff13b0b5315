import { useState } from 'react';
import { useLanguage } from '../../lib/phrases';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Panel } from '../../ui/page';
import { Ask } from './ask';
import type { Kept } from './document.types';
import { useDocumentPhrases } from './phrases';
import { useConsentAct, useNotices } from './use-documents';

/** Less is one press; more asks first. */
export function Showing({ of: { kind, isPublished } }: { of: Kept }) {
  const t = useDocumentPhrases();
  const language = useLanguage();
  const notice = useNotices(kind)?.publish;
  const act = useConsentAct();
  const [isAsking, setAsking] = useState(false);
  const [isYes, setYes] = useState(false);
  const [mustTick, setMustTick] = useState(false);
  const close = () => {
    setAsking(false);
    setYes(false);
    setMustTick(false);
  };
  const say = (state: 'given' | 'withdrawn') =>
    notice && act.mutate({ params: { purpose: `publish-${kind}` }, body: { state, notice: { sha256: notice.sha256, language }, control: `documents/${kind}` } }, { onSuccess: close });
  const yes = () => {
    setMustTick(!isYes);
    if (isYes) say('given');
  };
  const failure = act.error && <Failure error={act.error} says={{ 'consent/notice-changed': t('problem.consent/notice-changed') }} takesFocus />;
  if (!isAsking || !notice)
    return (
      <>
        <p className="row">
          <Button look="second" onPress={() => (isPublished ? say('withdrawn') : setAsking(true))}>
            {isPublished ? t('stopShowing') : t(`show.${kind}`)}
          </Button>
        </p>
        {failure}
      </>
    );
  return (
    <Panel title={t(`showTitle.${kind}`)}>
      <Ask notice={notice} value={isYes} onChange={setYes} error={mustTick && !isYes ? t('tickToShow') : undefined} />
      {failure}
      <p className="row">
        <Button onPress={yes}>{t(`show.${kind}`)}</Button>
        <Button look="second" onPress={close}>
          {t('notNow')}
        </Button>
      </p>
    </Panel>
  );
}
