import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { Notice } from '../../ui/status';
import { groupOf, type Outcome } from './check-receipt';
import { useReceiptPhrases } from './receipt.phrases';

type Props = { of: Outcome | null; name: string; takesFocus?: boolean };

/** Right, or what is wrong and where; never by colour alone. */
export function ReceiptOutcome({ of, name, takesFocus }: Props) {
  const t = useReceiptPhrases();
  const { dateTime } = useFormats();
  if (!of) return <p className="muted">{t('checking')}</p>;
  if (of === 'unsupported')
    return (
      <Notice tone="warn" title={t('unsupported')} takesFocus={takesFocus}>
        <p>{t.rich('unsupportedText', { a: (words) => <Link to="receiptCheck">{words}</Link> })}</p>
      </Notice>
    );
  if (of.ok)
    return (
      <Notice tone="ok" title={t('whole')} takesFocus={takesFocus}>
        <p>{t('wholeText', { at: dateTime(of.signedAt), name })}</p>
      </Notice>
    );
  return (
    <Notice tone="danger" title={t('wrong')} takesFocus={takesFocus}>
      <p>{of.field ? t('wrongText', { why: t(`why.${of.why}`), field: t(`field.${groupOf(of.field)}`) }) : t(`why.${of.why}`)}</p>
      {of.field && (
        <p>
          {t('wrongCode')} <code>{of.field}</code>
        </p>
      )}
    </Notice>
  );
}
