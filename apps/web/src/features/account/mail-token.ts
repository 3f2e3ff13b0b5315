import { useLocation } from 'react-router';

/** The token of a mailed link: what follows `#` never reaches a server. */
export const useMailToken = () => useLocation().hash.replace(/^#(token=)?/, '');
