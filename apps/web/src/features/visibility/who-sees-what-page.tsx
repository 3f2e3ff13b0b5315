import { isNamed } from '@helder/policy/level.js';
import { visibility } from '@helder/contract/visibility.js';
import { Link } from '../../lib/links';
import { usePlatform } from '../../lib/platform';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { MyHolds } from '../../ui/held/held';
import { PageHead, Wrap } from '../../ui/page';
import { ComingDates } from './coming-dates';
import { CrowdSection } from './crowd-section';
import { ExclusionSection } from './exclusion-section';
import { HandleSection } from './handle-section';
import { LevelChoice } from './level-choice';
import { Matrix } from './matrix';
import { MoreToDo } from './more-to-do';
import { useVisibilityPhrases } from './phrases';
import { RevealSection } from './reveal-section';

/** The heart: how visible I am, and for everything about me who sees it, why, until when, and a switch. */
export function Component() {
  const t = useVisibilityPhrases();
  const now = useAnswer(visibility.show, {});
  const matrix = useAnswer(visibility.matrix, {});
  const isCounted = usePlatform()?.visibility.levels.some((level) => level !== 'hidden' && !isNamed(level));
  const viewers = now.data && t.rich('viewers', { count: now.data.viewers, a: (words) => <Link to="whoViewed">{words}</Link> });
  return (
    <Wrap>
      <PageHead lead={viewers}>{t('title')}</PageHead>
      <Answered of={now}>
        {(shown) => (
          <>
            <LevelChoice now={shown} rows={matrix.data?.items ?? []} />
            <p className="row noprint">
              <Link to="whoSeesWhat" hash="uitgesloten">
                {t('toExclusions')}
              </Link>
              {isCounted && shown.isPublished && (
                <Link to="whoSeesWhat" hash="herkenbaar">
                  {t('toCrowd')}
                </Link>
              )}
            </p>
            <HandleSection key={shown.handle} now={shown} />
            <RevealSection />
            <Answered of={matrix}>{(answer) => <Matrix matrix={answer} now={shown} />}</Answered>
            <MyHolds />
            <ComingDates />
            <ExclusionSection />
            <CrowdSection />
          </>
        )}
      </Answered>
      <MoreToDo />
    </Wrap>
  );
}
