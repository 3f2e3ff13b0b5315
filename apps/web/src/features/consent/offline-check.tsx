import { addressOfCall } from '../../lib/call';
import { proof } from '@helder/contract/proof.js';
import { Section } from '../../ui/page';
import { useReceiptPhrases } from './receipt.phrases';

const VERIFIER = '/verify-receipt.mjs';

/** How to check without this site: one file, the public keys, and Node. */
export function OfflineCheck() {
  const t = useReceiptPhrases();
  return (
    <Section title={t('check.own')} help={t('check.ownHelp')} className="noprint">
      <ol>
        <li>
          {t.rich('check.step1', {
            a: (words) => (
              <a href={VERIFIER} download>
                {words}
              </a>
            ),
            b: (words) => (
              <a href={addressOfCall(proof.keys)} download="keys.json">
                {words}
              </a>
            ),
          })}
        </li>
        <li>{t.rich('check.step2', { c: (words) => <code>{words}</code> })}</li>
        <li>{t('check.step3')}</li>
      </ol>
    </Section>
  );
}
