import { ConsentReceipt } from '@helder/contract/consent.js';
import { proof } from '@helder/contract/proof.js';
import { useState } from 'react';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Drop, UploadedFile } from '../../ui/upload';
import { checkReceipt, type Outcome } from './check-receipt';
import { OfflineCheck } from './offline-check';
import { ReceiptOutcome } from './receipt-outcome';
import { ReceiptView } from './receipt-view';
import { useReceiptPhrases } from './receipt.phrases';

type Checked = { number: number; name: string; bytes: number; outcome: Outcome; receipt: ConsentReceipt | null };

/** Anybody checks a receipt here; the file stays in the browser. */
export function Component() {
  const t = useReceiptPhrases();
  const keys = useAnswer(proof.keys, {});
  const [checked, setChecked] = useState<Checked | null>(null);
  const check = async (file: File, published: Parameters<typeof checkReceipt>[1]) => {
    const text = await file.text();
    const outcome = await checkReceipt(text, published);
    setChecked((before) => ({ number: (before?.number ?? 0) + 1, name: file.name, bytes: file.size, outcome, receipt: readable(text) }));
  };
  return (
    <Wrap>
      <PageHead lead={t('check.lead')}>{t('check.title')}</PageHead>
      <Section title={t('check.choose')} isStrong className="noprint">
        <Answered of={keys}>
          {(published) => (
            <Drop
              label={t('check.button')}
              accepts={['application/json', '.json']}
              help={t('check.help')}
              onFile={(file) => void check(file, published.keys)}
            />
          )}
        </Answered>
      </Section>
      {checked && <Result key={checked.number} of={checked} />}
      <OfflineCheck />
    </Wrap>
  );
}

function Result({ of: { name, bytes, outcome, receipt } }: { of: Checked }) {
  const t = useReceiptPhrases();
  const isWrong = outcome !== 'unsupported' && !outcome.ok;
  return (
    <>
      <Section title={t('check.result')}>
        <div className="stack">
          <UploadedFile name={name} bytes={bytes} />
          <ReceiptOutcome of={outcome} name={receipt?.controller.name ?? '?'} takesFocus />
          {isWrong && receipt && <p>{t('doNotTrust')}</p>}
        </div>
      </Section>
      {receipt && <ReceiptView of={receipt} />}
    </>
  );
}

/** Null when it cannot be shown as a receipt; the outcome then says why. */
function readable(text: string): ConsentReceipt | null {
  try {
    return ConsentReceipt.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
