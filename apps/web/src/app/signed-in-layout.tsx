import { RouterProvider as AriaRouter } from 'react-aria-components';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useHref, useLoaderData, useNavigate } from 'react-router';
import { useLanguage } from '../lib/phrases';
import { useSession } from '../lib/session';
import type { loadSignedIn } from './guards';
import { IdleDialog } from './idle-dialog';

/** The layout of the role that is signed in, what its menus and lists need, and the guard of an idle session. */
export function SignedInLayout() {
  const { Layout } = useLoaderData<typeof loadSignedIn>();
  const me = useSession();
  const language = useLanguage();
  const navigate = useNavigate();
  if (!me) return null;
  return (
    <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-US'}>
      <AriaRouter navigate={(path) => void navigate(path)} useHref={useHref}>
        <Layout me={me} />
        <IdleDialog me={me} />
      </AriaRouter>
    </I18nProvider>
  );
}
