import { LinkButton } from '../../ui/button';
import { Empty } from '../../ui/lists';
import { PageTitle, Wrap } from '../../ui/page';
import { useSearchPhrases } from './phrases';

/** For recruiters whose organisation may not read the pool. */
export function NoGrant() {
  const t = useSearchPhrases();
  return (
    <Wrap isWide>
      <PageTitle className="sr">{t('title')}</PageTitle>
      <Empty
        title={t('noGrant')}
        act={
          <LinkButton to="organisations" look="second">
            {t('organisations')}
          </LinkButton>
        }
      >
        <p>{t('noGrantHelp')}</p>
      </Empty>
    </Wrap>
  );
}
