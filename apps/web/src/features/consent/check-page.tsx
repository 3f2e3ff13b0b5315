import { ConsentReceipt } from '@helder/contract/consent.js';
import { proof } from '@helder/contract/proof.js';
import type { PublishedKey } from '@helder/proof';
import { useState } from 'react';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Drop, UploadedFile } from '../../ui/upload';
import { BundleOutcome as BundleResult } from './bundle-outcome';
import { useBundlePhrases } from './bundle.phrases';
import { checkBundle, isBundle, type BundleOutcome } from './check-bundle';
import { checkReceipt, type Outcome } from './check-receipt';
import { OfflineCheck } from './offline-check';
import { ReceiptOutcome } from './receipt-outcome';
import { ReceiptView } from './receipt-view';
import { useReceiptPhrases } from './receipt.phrases';

type Checked = { number: number; name: string; bytes: number } & (
  | { outcome: Outcome; receipt: ConsentReceipt | null }
  // null while it is being looked at: a copy of the log may be large
  | { bundle: BundleOutcome | null }
);
type Keys = readonly PublishedKey[];

/** Anybody checks a receipt or a copy of the log here; the file stays in the browser. */
export function Component() {
  const t = useReceiptPhrases();
  const keys = useAnswer(proof.keys, {});
  const [checked, setChecked] = useState<Checked | null>(null);
  const check = async (file: File, published: Keys) => {
    const show = (found: { outcome: Outcome; receipt: ConsentReceipt | null } | { bundle: BundleOutcome | null }) =>
      setChecked((before) => ({ number: (before?.number ?? 0) + 1, name: file.name, bytes: file.size, ...found }));
    if (isBundle(file)) {
      show({ bundle: null });
      return show({ bundle: await checkBundle(file, published) });
    }
    const text = await file.text();
    show({ outcome: await checkReceipt(text, published), receipt: readable(text) });
  };
  return (
    <Wrap>
      <PageHead lead={t('check.lead')}>{t('check.title')}</PageHead>
      <Section title={t('check.choose')} isStrong className="noprint">
        <Answered of={keys}>
          {(published) => (
            <Drop
              label={t('check.button')}
              accepts={['application/json', '.json', '.zip']}
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

function Result({ of }: { of: Checked }) {
  const t = useReceiptPhrases();
  const words = useBundlePhrases();
  const { name, bytes } = of;
  if ('bundle' in of)
    return (
      <Section title={t('check.result')}>
        <div className="stack">
          <UploadedFile name={name} bytes={bytes} />
          {of.bundle ? <BundleResult of={of.bundle} /> : <p role="status">{words('checking')}</p>}
        </div>
      </Section>
    );
  const { outcome, receipt } = of;
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
