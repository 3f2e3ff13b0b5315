import { Link } from '../../lib/links';
import { usePolicyPhrases } from './phrases';
import { StatementPage } from './statement-page';

/** Where the platform has an application elsewhere: its text, which is not the text of this site. */
export function Component() {
  const t = usePolicyPhrases();
  const before = <p>{t.rich('scope.here', { a: (words) => <Link to="privacy">{words}</Link> })}</p>;
  return <StatementPage kind="privacy" scope="application" lead={t('scope.application')} before={before} />;
}
