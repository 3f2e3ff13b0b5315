import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 720px)';
const listen = (onChange: () => void) => {
  const media = matchMedia(WIDE);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
};

/** Whether list and candidate fit beside each other. What is not shown must not be opened either: opening is logged. */
export const useIsWide = () => useSyncExternalStore(listen, () => matchMedia(WIDE).matches);
