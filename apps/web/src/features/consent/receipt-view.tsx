import type { ConsentReceipt } from '@helder/contract/consent.js';
import { useFormats } from '../../lib/dates';
import { Facts } from '../../ui/lists';
import { Section } from '../../ui/page';
import { NoticeText } from './notice-text';
import { useConsentPhrases } from './phrases';
import { useReceiptPhrases } from './receipt.phrases';

const CHANNELS = ['web', 'mail', 'system'] as const;

/** A receipt as a page: what, why, who, how long, how to stop, when, which text, which key. Reads well on paper. */
export function ReceiptView({ of }: { of: ConsentReceipt }) {
  const t = useReceiptPhrases();
  const { dateTime } = useFormats();
  const { notice, proof, id } = of;
  return (
    <>
      <Section title={t('chose')}>
        <Chosen of={of} />
      </Section>
      <Section title={t('text')} help={t('textHelp')}>
        <div className="stack tight" lang={notice.language}>
          <NoticeText notice={{ ...notice, ...notice.text }} />
          <Facts
            isQuiet
            items={[
              { term: t('agree'), says: notice.text.agree },
              { term: t('hash'), says: <code>{notice.sha256}</code> },
            ]}
          />
        </div>
      </Section>
      <Section title={t('signed')} help={t('signedHelp')}>
        <Facts
          isQuiet
          items={[
            { term: t('signedAt'), says: dateTime(proof.signedAt) },
            { term: t('key'), says: <code>{proof.key}</code> },
            { term: t('record'), says: <code>{id.replace('urn:uuid:', '')}</code> },
          ]}
        />
      </Section>
    </>
  );
}

function Chosen({ of: { event, processing, controller, record } }: { of: ConsentReceipt }) {
  const t = useReceiptPhrases();
  const c = useConsentPhrases();
  const { date, dateTime } = useFormats();
  const isYes = event.state === 'given' || event.state === 'reconfirmed';
  const channel = CHANNELS.find((each) => each === event.method.channel) ?? 'web';
  const wasTicked = event.method.defaultState === 'off' && event.method.action === 'tick and send' && isYes;
  return (
    <Facts
      items={[
        {
          term: t('what'),
          says: c.rich('says', {
            event: c(`event.${event.state}`),
            purpose: c(`purpose.${processing.purpose}`),
            b: (words) => <b>{words}</b>,
          }),
        },
        { term: t('when'), says: <time dateTime={event.at}>{dateTime(event.at)}</time> },
        isYes && { term: t('until'), says: event.validUntil ? c('until', { date: date(event.validUntil) }) : t('untilYouStop') },
        { term: t('how'), says: `${t(`channel.${channel}`)}. ${wasTicked ? t('boxWasEmpty') : ''}`.trim() },
        {
          term: t('who'),
          says: (
            <>
              {controller.name}
              <br />
              {[controller.address, controller.registration].filter(Boolean).join(', ')}
              <br />
              {controller.contact}
            </>
          ),
        },
        {
          term: t('subject'),
          says: (
            <>
              {t('subjectSays')} <code>{record.subject}</code>
            </>
          ),
        },
      ]}
    />
  );
}
