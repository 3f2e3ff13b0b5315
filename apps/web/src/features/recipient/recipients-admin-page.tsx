import { recipient, RECORD_FORMATS } from '@helder/contract/recipient.js';
import { useState } from 'react';
import { ProblemError } from '../../lib/call';
import { useFresh } from '../../lib/fresh';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { PageHead, Section, Wrap } from '../../ui/page';
import { RecipientsTable } from '../../ui/recipients/recipients-table';
import { Status } from '../../ui/status';
import { useRecipientAdminPhrases } from './phrases';
import { takeRecord } from './take-record';

type Format = (typeof RECORD_FORMATS)[number];

function TakeRecord() {
  const t = useRecipientAdminPhrases();
  const fresh = useFresh();
  const [failure, setFailure] = useState<ProblemError | null>(null);
  const [isTaken, setTaken] = useState(false);
  const take = async (format: Format) => {
    setFailure(null);
    try {
      await fresh.run(() => takeRecord(format));
      setTaken(true);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      // who stops at the password knows that nothing happened
      if (!error.is('account/fresh-needed')) setFailure(error);
    }
  };
  return (
    <Section title={t('record')} help={t('recordHelp')}>
      <div className="stack">
        {failure && <Failure error={failure} />}
        <p className="row">
          {RECORD_FORMATS.map((format) => (
            <Button key={format} look="second" onPress={() => void take(format)}>
              {t(`take.${format}`)}
            </Button>
          ))}
        </p>
        <p role="status">{isTaken && <Status tone="ok">{t('taken')}</Status>}</p>
      </div>
      {fresh.dialog}
    </Section>
  );
}

/** The register with its contracts, and the record of processing made from it. */
export function Component() {
  const t = useRecipientAdminPhrases();
  return (
    <Wrap isWide>
      <PageHead
        lead={t('lead')}
        below={
          <Link to="privacy" hash="helpers">
            {t('public')}
          </Link>
        }
      >
        {t('title')}
      </PageHead>
      <Section title={t('list')}>
        <Answered of={useAnswer(recipient.manage, {})}>{({ items }) => <RecipientsTable items={items} />}</Answered>
      </Section>
      <TakeRecord />
    </Wrap>
  );
}
