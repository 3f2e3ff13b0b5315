import { lazy, Suspense, useContext, useEffect } from 'react';
import { useCookies } from '../lib/cookies';
import { obey } from '../lib/gate';
import { PageContext } from '../lib/links';
import { countVisit } from '../lib/visit';

const Ask = lazy(async () => ({ default: (await import('../features/cookie/ask')).CookieAsk }));

// a browser that says "do not follow me" in scripts alone has said it too
const saysNo = () => Boolean((navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl);

/** Does what the reader answered about cookies, on every page; asks when there is no answer. */
export function CookieGate() {
  const { data } = useCookies();
  const { name } = useContext(PageContext);
  useEffect(() => {
    if (data && !obey(data)) window.location.reload();
  }, [data]);
  const counts = data?.vendors.some(({ mayRun, loads }) => mayRun && loads.some(({ kind }) => kind === 'count')) ?? false;
  useEffect(() => {
    if (counts && name) void countVisit(name);
  }, [counts, name]);
  // the page of the cookies asks at its own top
  if (!data?.mustAsk || saysNo() || name === 'cookies') return null;
  return (
    <Suspense>
      <Ask of={data} />
    </Suspense>
  );
}
