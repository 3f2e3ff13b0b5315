import { useLoaderData } from 'react-router';
import { useSession } from '../lib/session';
import { AskedLayout } from './asked-layout';
import type { loadSignedIn } from './guards';
import { IdleDialog } from './idle-dialog';

/** The layout of the role that is signed in, and the guard of an idle session. */
export function SignedInLayout() {
  const { Layout } = useLoaderData<typeof loadSignedIn>();
  const me = useSession();
  if (!me) return null;
  return (
    <>
      {me.statements.asked.length > 0 ? <AskedLayout me={me} /> : <Layout me={me} />}
      <IdleDialog me={me} />
    </>
  );
}
