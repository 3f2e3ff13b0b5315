import { useEffect, useState } from 'react';
import { classes } from './classes';
import { useUiPhrases } from './phrases';

const SHOWS_AFTER = 300;
const SPEAKS_AFTER = 3000;

function useAfter(milliseconds: number) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isOver;
}

/** Where something will stand: nothing for 300 ms, then grey lines, after 3 s words. `isPage` keeps a screen free. */
export function Skeleton({ rows = 4, isPage }: { rows?: number; isPage?: boolean }) {
  const t = useUiPhrases();
  const isShown = useAfter(SHOWS_AFTER);
  const isSlow = useAfter(SPEAKS_AFTER);
  return (
    <div className={classes('stack', 'skeletons', isPage && 'page')} aria-busy="true">
      <p className="sr" role="status">
        {isSlow ? '' : isShown ? t('loading') : ''}
      </p>
      {isShown && Array.from({ length: rows }, (_, row) => <span key={row} className="skeleton" aria-hidden />)}
      {isSlow && (
        <p className="saved" role="status">
          {t('loadingSlowly')}
        </p>
      )}
    </div>
  );
}
