import { ArrowLeft } from 'lucide-react';
import { useLocation, useParams } from 'react-router';
import { Link } from '../../lib/links';
import { Icon } from '../../ui/icon';
import { PageTitle, Wrap } from '../../ui/page';
import { CandidatePane } from './candidate-pane';
import { useSearchPhrases } from './phrases';
import { useCandidate } from './use-candidate';
import './search.css';

/** One candidate on a page: small screens, and links that were kept. */
export function Component() {
  const t = useSearchPhrases();
  const { id = '' } = useParams();
  const candidate = useCandidate(id);
  const { from } = (useLocation().state ?? {}) as { from?: string };
  return (
    <Wrap className="candidate-page">
      {/* no name in the tab: it would stay in the history of the browser */}
      <PageTitle className="sr">{t('candidate')}</PageTitle>
      <Link to="search" search={from} className="link tall">
        <Icon of={ArrowLeft} /> {t('back')}
      </Link>
      <CandidatePane id={id} candidate={candidate} />
    </Wrap>
  );
}
