import type { CandidateView } from '@helder/contract/search.js';
import { document } from '@helder/contract/document.js';
import { addressOfCall } from '../../lib/call';
import { useAnswer } from '../../lib/query';
import { CandidateDetail } from '../../ui/candidate/candidate-detail';
import { HideButton } from './hide-button';
import { useVisibilityPhrases } from './phrases';
import type { Hiding } from './use-hiding';
import type { Visibility } from './visibility.types';
import './preview.css';

type Props = { view: CandidateView; now: Visibility; hiding: Hiding };

/** The very component a recruiter looks at, fed with the very same answer. */
export function PreviewOne({ view, now, hiding }: Props) {
  const t = useVisibilityPhrases();
  const documents = useAnswer(document.list, {}, { isOn: Boolean(view.cv ?? view.hasPhoto) });
  const fileOf = (kind: 'cv' | 'photo') => documents.data?.items.find((item) => item.kind === kind)?.id;
  const [cv, photo] = [fileOf('cv'), fileOf('photo')];
  const isNow = view.level === now.effective;
  const says = isNow
    ? t('preview.isNow', { level: t(`card.${view.level}`) })
    : now.effective === 'hidden'
      ? t('preview.hiddenNow')
      : t('preview.notNow', { level: t(`level.${now.effective}`) });
  return (
    <div className="stack">
      <p className="muted">{says}</p>
      <div className="preview-frame">
        <CandidateDetail
          view={view}
          photo={photo && addressOfCall(document.thumbnail, { params: { id: photo } })}
          cv={cv && addressOfCall(document.file, { params: { id: cv } })}
          fieldAct={(field, label) => <HideButton field={field} label={label} hiding={hiding} />}
        />
      </div>
    </div>
  );
}
