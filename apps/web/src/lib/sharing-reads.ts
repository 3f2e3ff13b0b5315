import { account } from '@helder/contract/account.js';
import { consent } from '@helder/contract/consent.js';
import { reveal } from '@helder/contract/reveal.js';
import { visibility } from '@helder/contract/visibility.js';
import { useAct } from './query';

/** What every choice about sharing makes stale. */
export const SHARING_READS = [
  visibility.show,
  visibility.matrix,
  visibility.preview,
  visibility.crowd,
  consent.list,
  consent.history,
  reveal.mine,
  reveal.open,
];

/** Hides everything, from the pill and from its own page alike. */
export const useHidingAll = () => useAct(visibility.hideAll, { refreshes: [...SHARING_READS, account.sessions] });
