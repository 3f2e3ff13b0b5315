import { visibility } from '@helder/contract/visibility.js';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { Link } from '../../lib/links';
import { usePlatform } from '../../lib/platform';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { LinkButton } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Empty } from '../../ui/lists';
import { LevelGlyph } from '../../ui/mark';
import { PageHead, Wrap } from '../../ui/page';
import { Segmented } from '../../ui/radios';
import { NotShown } from './not-shown';
import { useVisibilityPhrases } from './phrases';
import { PreviewCompare } from './preview-compare';
import { PreviewOne } from './preview-one';
import { NothingForReader, ReaderChoice } from './reader-choice';
import { HideUndo } from './hide-undo';
import { useHiding } from './use-hiding';
import type { ShownLevel, Visibility } from './visibility.types';

type Mode = ShownLevel | 'compare';

/** Exactly what a recruiter gets, at the level in force or at another one to compare with. */
export function Component() {
  const t = useVisibilityPhrases();
  const now = useAnswer(visibility.show, {});
  return (
    <>
      <div className="preview-bar" role="region" aria-label={t('preview.bar')}>
        <div className="wrap">
          <span>
            <Icon of={Eye} /> {t('preview.youSee')}
          </span>
          <Link to="whoSeesWhat">{t('preview.stop')}</Link>
        </div>
      </div>
      <Wrap>
        <PageHead lead={t('preview.lead')}>{t('preview.title')}</PageHead>
        <Answered of={now}>{(shown) => (shown.isPublished ? <Looking now={shown} /> : <NothingYet />)}</Answered>
      </Wrap>
    </>
  );
}

function NothingYet() {
  const t = useVisibilityPhrases();
  return (
    <Empty
      title={t('preview.empty')}
      act={
        <LinkButton to="profile" look="second">
          {t('preview.toProfile')}
        </LinkButton>
      }
    >
      <p>{t('preview.emptyText')}</p>
    </Empty>
  );
}

function Looking({ now }: { now: Visibility }) {
  const t = useVisibilityPhrases();
  const levels = (usePlatform()?.visibility.levels ?? []).filter((level) => level !== 'hidden').reverse();
  const [most, least] = [levels[0], levels.at(-1)!];
  const modes: readonly Mode[] = most === least ? [most] : [...levels, 'compare'];
  const [mode, setMode] = useState<Mode>(now.effective === 'hidden' ? most : now.effective);
  const [reader, setReader] = useState<string>();
  const one = useAnswer(visibility.preview, { query: { level: mode === 'compare' ? most : mode, reader } }, { keepsPrevious: true });
  const other = useAnswer(visibility.preview, { query: { level: least, reader } });
  const because = one.data?.because;
  const matrix = useAnswer(visibility.matrix, {});
  const hiding = useHiding(matrix.data?.items ?? []);
  return (
    <div className="stack loose">
      <Segmented
        label={t('preview.choose')}
        hidesLabel
        value={mode}
        onChange={setMode}
        options={modes.map((each) => ({
          id: each,
          label: t(`preview.mode.${each}`),
          icon: each === 'compare' ? null : <LevelGlyph of={each} />,
        }))}
      />
      <ReaderChoice value={reader} onChange={setReader} />
      <HideUndo hiding={hiding} />
      {because ? (
        <NothingForReader because={because} />
      ) : mode === 'compare' ? (
        <Answered of={one}>
          {({ view: byName }) => (
            <Answered of={other}>
              {({ view }) => byName && view && <PreviewCompare most={byName} least={view} now={now} hiding={hiding} />}
            </Answered>
          )}
        </Answered>
      ) : (
        <Answered of={one}>{({ view }) => view && <PreviewOne view={view} now={now} hiding={hiding} />}</Answered>
      )}
      {!because && <NotShown level={mode === 'compare' ? most : mode} rows={matrix.data?.items ?? []} now={now} hiding={hiding} />}
    </div>
  );
}
