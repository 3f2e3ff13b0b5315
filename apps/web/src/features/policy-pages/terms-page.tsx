import { usePolicyPhrases } from './phrases';
import { StatementPage } from './statement-page';

export const Component = () => <StatementPage kind="terms" lead={usePolicyPhrases()('termsLead')} />;
