import { vacancy } from '@helder/contract/vacancy.js';
import { Link, useGo } from '../../lib/links';
import { useAct } from '../../lib/query';
import { PageHead, Wrap } from '../../ui/page';
import { useVacancyPhrases } from './phrases';
import { VacancyForm } from './vacancy-form';

/** For recruiters: posting is publishing, so the button says so. */
export function Component() {
  const t = useVacancyPhrases();
  const go = useGo();
  const post = useAct(vacancy.post, { refreshes: [vacancy.mine, vacancy.list] });
  return (
    <Wrap isWide>
      <PageHead over={<Link to="myVacancies">{t('edit.back')}</Link>}>{t('edit.newTitle')}</PageHead>
      <VacancyForm
        act={t('edit.post')}
        send={async (body) => {
          const { id } = await post.mutateAsync({ body });
          go('myVacancy', { params: { id }, isReplacing: true });
        }}
      />
    </Wrap>
  );
}
