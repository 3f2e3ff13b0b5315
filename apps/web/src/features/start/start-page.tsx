import { visibility } from '@helder/contract/visibility.js';
import { useAnswer } from '../../lib/query';
import { useSession } from '../../lib/session';
import { Answered } from '../../ui/answered';
import { LinkButton } from '../../ui/button';
import { Link } from '../../lib/links';
import { PageHead, Wrap } from '../../ui/page';
import { useStartPhrases } from './phrases';
import { Stand } from './stand';
import { ToDo } from './to-do';
import { Viewed } from './viewed';
import { Waiting } from './waiting';

/** How things stand, what one may still do, and who came by. */
export function Component() {
  const t = useStartPhrases();
  const me = useSession();
  const now = useAnswer(visibility.show, {});
  const { data } = now;
  const name = me?.name.split(' ')[0] ?? '';
  const lead = data && [t(`found.${data.effective}`, data), data.effective === 'hidden' ? '' : t('opened', data)].join(' ');
  const acts = data && (
    <p className="row">
      {data.isPublished ? (
        <>
          <LinkButton to="whoSeesWhat">{t(data.effective === 'hidden' ? 'choose' : 'look')}</LinkButton>
          <Link to="preview" className="link tall">
            {t('preview')}
          </Link>
        </>
      ) : (
        <LinkButton to="profile">{t('fill')}</LinkButton>
      )}
    </p>
  );
  return (
    <Wrap>
      <PageHead title={t('title')} lead={lead} below={acts} aside={<Answered of={now}>{(shown) => <Stand now={shown} />}</Answered>}>
        {t('hello', { name })}
      </PageHead>
      <Answered of={now}>
        {(shown) => (
          <>
            <Waiting />
            <ToDo now={shown} />
            <Viewed isHidden={shown.effective === 'hidden'} />
          </>
        )}
      </Answered>
    </Wrap>
  );
}
