import { application } from '@helder/contract/application.js';
import { consent } from '@helder/contract/consent.js';
import { document } from '@helder/contract/document.js';
import { newsletter } from '@helder/contract/newsletter.js';
import { visibility } from '@helder/contract/visibility.js';
import { useAct } from '../../lib/query';

/** What a yes or a stop makes stale: files may be gone, the level may be lower, the newsletter may have ended. */
const STALE = [
  consent.list,
  consent.history,
  document.list,
  visibility.show,
  visibility.matrix,
  visibility.preview,
  newsletter.preferences,
  application.mine,
];

export const useConsentAct = () => useAct(consent.act, { refreshes: STALE });
