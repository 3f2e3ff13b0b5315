import { consent } from '@helder/contract/consent.js';
import { useState } from 'react';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { Timeline } from '../../ui/lists';
import type { ConsentEvent } from './consent.types';
import { NoticeText } from './notice-text';
import { useConsentPhrases } from './phrases';
import { useReceiptPhrases } from './receipt.phrases';

const PLACES = ['documents/cv', 'documents/photo', 'documents/diploma', 'documents/personal', 'consents/card', 'consent/end'] as const;

/** Every yes, no and stop, newest first, each with the text it answered. */
export function History() {
  const t = useConsentPhrases();
  const { dateTime } = useFormats();
  const history = useAnswer(consent.history, {});
  const where = (control: string) => t(`where.${PLACES.find((place) => place === control) ?? 'other'}`);
  const moment = (event: ConsentEvent) => ({
    id: event.id,
    at: dateTime(event.at),
    dateTime: event.at,
    says: (
      <>
        {t.rich('says', {
          event: t(`event.${event.state}`),
          purpose: t(`purpose.${event.purpose}`),
          b: (words) => <b>{words}</b>,
        })}{' '}
        <span className="muted">{where(event.control)}</span>
        <TextThen of={event} />
        <ReceiptLink of={event} />
      </>
    ),
  });
  return (
    <Answered of={history}>
      {({ items }) => (items.length ? <Timeline items={items.map(moment)} /> : <p className="muted">{t('noHistory')}</p>)}
    </Answered>
  );
}

/** To the proof of this act. */
function ReceiptLink({ of: { id, purpose, at } }: { of: ConsentEvent }) {
  const t = useConsentPhrases();
  const r = useReceiptPhrases();
  const { dateTime } = useFormats();
  return (
    <>
      <br />
      <Link to="receipt" params={{ id }}>
        {r('open')}
        <span className="sr"> {r('openOf', { purpose: t(`purpose.${purpose}`), at: dateTime(at) })}</span>
      </Link>
    </>
  );
}

/** The words that were on the screen at that moment. */
function TextThen({ of: { noticeSha256, noticeVersion, purpose, at } }: { of: ConsentEvent }) {
  const t = useConsentPhrases();
  const { dateTime } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const text = useAnswer(consent.notice, { params: { sha256: noticeSha256 } }, { isOn: isOpen });
  return (
    <>
      <br />
      <Button look="link" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {isOpen ? t('hideText') : t('showText', { version: noticeVersion })}
        <span className="sr"> {t('ofEvent', { purpose: t(`purpose.${purpose}`), at: dateTime(at) })}</span>
      </Button>
      {isOpen && <Answered of={text}>{(notice) => <NoticeText notice={notice} />}</Answered>}
    </>
  );
}
