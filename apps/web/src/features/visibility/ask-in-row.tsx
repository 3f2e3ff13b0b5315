import { Button } from '../../ui/button';
import { Panel } from '../../ui/page';
import { Failure } from '../../ui/failure';
import { NoticeFacts } from './notice-facts';
import { useVisibilityPhrases } from './phrases';
import { lowerFirst } from './sharing';
import type { RowSharing } from './use-row-sharing';
import type { MatrixRow } from './visibility.types';

type Props = { name: string; sharing: RowSharing };

/** Before contact details are shared: what that means. */
export function WarningFirst({ name, sharing }: Props) {
  const t = useVisibilityPhrases();
  return (
    <Panel title={t('warn.title', { field: lowerFirst(name) })}>
      <p>{t('warn.text')}</p>
      {sharing.error && <Failure error={sharing.error} takesFocus />}
      <p className="row">
        <Button onPress={sharing.confirm}>{t('warn.yes')}</Button>
        <Button look="second" onPress={sharing.cancel}>
          {t('warn.no')}
        </Button>
      </p>
    </Panel>
  );
}

/** Before a file is shown: the text of its own consent. */
export function FileQuestion({ name, sharing }: Props & { row: MatrixRow }) {
  const t = useVisibilityPhrases();
  return (
    <Panel title={t('file.title', { file: lowerFirst(name) })}>
      {sharing.notice && <NoticeFacts notice={sharing.notice} />}
      {sharing.error && <Failure error={sharing.error} says={{ 'consent/notice-changed': t('ask.changed') }} takesFocus />}
      <p className="row">
        <Button onPress={sharing.confirm}>{t('file.yes')}</Button>
        <Button look="second" onPress={sharing.cancel}>
          {t('file.no')}
        </Button>
      </p>
    </Panel>
  );
}
