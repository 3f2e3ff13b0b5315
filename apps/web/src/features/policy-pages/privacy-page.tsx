import { InShort } from './in-short';
import { usePolicyPhrases } from './phrases';
import { HelpersTable, KeepTable } from './register';
import { StatementPage } from './statement-page';

export function Component() {
  const t = usePolicyPhrases();
  const after = {
    entries: [
      { id: 'helpers', title: t('helpers.title') },
      { id: 'bewaren', title: t('keep.title') },
    ],
    parts: (
      <>
        <HelpersTable />
        <KeepTable />
      </>
    ),
  };
  return <StatementPage kind="privacy" lead={t('privacyLead')} before={<InShort />} after={after} />;
}
