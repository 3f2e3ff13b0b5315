import { useFormats } from '../../lib/dates';
import { useAddress } from '../../lib/links';
import { PageHead, Section } from '../../ui/page';
import type { Shown } from './certificate';
import { useDeletionPhrases } from './phrases';

/** Where it stands, in large letters, and the code that opens this page again. */
export function CertificateHead({ of }: { of: Shown }) {
  const t = useDeletionPhrases();
  const address = useAddress();
  return (
    <>
      <Title of={of} />
      <Section title={t('certificate.code')} help={t('certificate.codeHelp')} isStrong>
        <div className="stack tight">
          <p className="code-line">
            <code>{of.code}</code>
          </p>
          <p className="muted">{t('certificate.open', { address: `${window.location.host}${address('certificateSearch')}` })}</p>
        </div>
      </Section>
    </>
  );
}

function Title({ of: { state, undoUntil, erasedAt } }: { of: Shown }) {
  const t = useDeletionPhrases();
  const { date } = useFormats();
  const over = t('certificate.over');
  if (state === 'closing')
    return (
      <PageHead
        key="closing"
        over={over}
        lead={undoUntil ? t('certificate.closingLead', { date: date(undoUntil) }) : t('certificate.erasingLead')}
      >
        {undoUntil ? t('certificate.closing') : t('certificate.erasing')}
      </PageHead>
    );
  const on = date(erasedAt ?? '');
  if (state === 'nothing-left')
    return (
      <PageHead over={over} lead={t('certificate.nothingLead')} className="display">
        {t('certificate.nothing')}
      </PageHead>
    );
  return (
    <PageHead
      key="erased"
      over={over}
      lead={t('certificate.erasedLead')}
      className="display"
      title={t('certificate.erasedTitle', { date: on })}
    >
      {t.rich('certificate.erased', { date: on, br: () => <br /> })}
    </PageHead>
  );
}
