import { useState } from 'react';
import { useGo } from '../lib/links';
import { signOut } from '../lib/session';

/** Signs out and goes to the first page. */
export function useSignOut() {
  const go = useGo();
  const [hasFailed, setFailed] = useState(false);
  const leave = () => {
    setFailed(false);
    signOut().then(
      () => go('landing'),
      () => setFailed(true),
    );
  };
  return { leave, hasFailed };
}
