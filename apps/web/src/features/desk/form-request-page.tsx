import { desk } from '@helder/contract/desk.js';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Link } from '../../lib/links';
import { usePlatform } from '../../lib/platform';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { LinkButton } from '../../ui/button';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Authority } from './authority';
import { GuestForm } from './guest-form';
import { useDeskPhrases } from './phrases';
import { TypeChoice, typeIn } from './type-choice';

/** For everybody: a request or a complaint without an account, proven by one mail. */
export function Component() {
  const t = useDeskPhrases();
  const controller = usePlatform()?.controller;
  const [address, setAddress] = useSearchParams();
  const [isSent, setSent] = useState(false);
  const options = useAnswer(desk.options, {});
  const type = typeIn(address);
  const reported = address.get('reported');
  if (reported)
    return (
      <Wrap>
        <PageHead
          lead={t('ask.misuseLead', { number: reported })}
          below={
            <p className="row">
              <LinkButton to="reset">{t('ask.toSignIn')}</LinkButton>
            </p>
          }
          takesFocus
        >
          {t('ask.misuseTitle')}
        </PageHead>
      </Wrap>
    );
  if (isSent)
    return (
      <Wrap>
        <PageHead lead={t('form.sentLead')} takesFocus>
          {t('form.sentTitle')}
        </PageHead>
      </Wrap>
    );
  return (
    <Wrap>
      <PageHead lead={t('form.lead')} below={<p>{t.rich('form.signIn', { a: (words) => <Link to="requests">{words}</Link> })}</p>}>
        {t('form.title')}
      </PageHead>
      <TypeChoice value={type} onChange={(chosen) => setAddress({ type: chosen }, { replace: true, preventScrollReset: true })} />
      {type && (
        <Answered of={options}>{(known) => <GuestForm key={type} type={type} options={known} onSent={() => setSent(true)} />}</Answered>
      )}
      <Section title={t('mine.complaint')}>
        <div className="stack">
          <p>{t.rich('mine.complaintHelp', { authority: () => <Authority /> })}</p>
          {controller && (
            <p>
              {t.rich('form.letter', {
                mail: () => <a href={`mailto:${controller.privacyEmail}`}>{controller.privacyEmail}</a>,
                address: `${controller.name}${controller.address ? `, ${controller.address}` : ''}`,
              })}
            </p>
          )}
        </div>
      </Section>
    </Wrap>
  );
}
