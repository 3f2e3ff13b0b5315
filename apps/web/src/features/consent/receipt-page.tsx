import { consent, type ConsentReceipt } from '@helder/contract/consent.js';
import { proof } from '@helder/contract/proof.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';
import { Download, Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { saveAsJson } from '../../lib/save-file';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { PageHead, Section, Wrap } from '../../ui/page';
import { checkReceipt, type Outcome } from './check-receipt';
import { ReceiptOutcome } from './receipt-outcome';
import { ReceiptView } from './receipt-view';
import { useReceiptPhrases } from './receipt.phrases';

/** The receipt of one act: to read, to print, to keep. */
export function Component() {
  const t = useReceiptPhrases();
  const { id = '' } = useParams();
  const receipt = useAnswer(consent.receipt, { params: { id } });
  // the key may have been made for this very receipt
  const keys = useAnswer(proof.keys, {}, { isOn: receipt.isSuccess });
  return (
    <Wrap>
      <PageHead lead={t('lead')} below={<BackLink />}>
        {t('title')}
      </PageHead>
      <Answered of={receipt}>{(of) => <Answered of={keys}>{(published) => <Receipt of={of} keys={published.keys} />}</Answered>}</Answered>
    </Wrap>
  );
}

function Receipt({ of, keys }: { of: ConsentReceipt; keys: AnswerOf<typeof proof.keys>['keys'] }) {
  const t = useReceiptPhrases();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => void checkReceipt(JSON.stringify(of), keys).then(setOutcome), [of, keys]);
  return (
    <article>
      <Section title={t('check.result')} isStrong>
        <div className="stack">
          <ReceiptOutcome of={outcome} name={of.controller.name} />
          <p className="row noprint">
            <Button onPress={() => saveAsJson(`${t('file')}-${of.event.at.slice(0, 10)}-${of.processing.purpose}`, of)}>
              <Icon of={Download} />
              {t('save')}
            </Button>
            <Button look="second" onPress={() => window.print()}>
              <Icon of={Printer} />
              {t('print')}
            </Button>
          </p>
          <p className="muted noprint">{t.rich('checkElsewhere', { a: (words) => <Link to="receiptCheck">{words}</Link> })}</p>
        </div>
      </Section>
      <ReceiptView of={of} />
    </article>
  );
}

function BackLink() {
  const t = useReceiptPhrases();
  return (
    <p className="noprint">
      <Link to="consents">{t('back')}</Link>
    </p>
  );
}
