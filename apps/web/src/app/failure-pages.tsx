import { isRouteErrorResponse, useRouteError } from 'react-router';
import { ProblemError } from '../lib/call';
import { Button, LinkButton } from '../ui/button';
import { PageHead, Wrap } from '../ui/page';
import { useAppPhrases } from './phrases';

const NOT_THERE = 404;
const isNotThere = (error: unknown) => (isRouteErrorResponse(error) || error instanceof ProblemError) && error.status === NOT_THERE;

export function NotFound() {
  const t = useAppPhrases();
  return (
    <Wrap>
      <PageHead
        title={t('notFound.title')}
        lead={t('notFound.text')}
        below={
          <p className="row">
            <LinkButton to="landing">{t('notFound.act')}</LinkButton>
          </p>
        }
      >
        {t('notFound.title')}
      </PageHead>
    </Wrap>
  );
}

/** After a release the old files are gone: a page that cannot be fetched asks for a refresh. */
const isOldFile = (error: unknown) => error instanceof TypeError && /import|module/i.test(error.message);
const isOffline = (error: unknown) => error instanceof ProblemError && error.status === 0;

/** A page that could not be shown. */
export function PageFailure() {
  const t = useAppPhrases();
  const error = useRouteError();
  if (isNotThere(error)) return <NotFound />;
  const text = isOldFile(error) ? t('failed.newVersion') : isOffline(error) ? t('failed.offline') : t('failed.text');
  return (
    <Wrap>
      <PageHead
        title={t('failed.title')}
        lead={import.meta.env.DEV ? String(error) : text}
        below={
          <p className="row">
            <Button onPress={() => window.location.reload()}>{t('failed.act')}</Button>
          </p>
        }
      >
        {t('failed.title')}
      </PageHead>
    </Wrap>
  );
}
