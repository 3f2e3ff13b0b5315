import { desk } from '@helder/contract/desk.js';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { LinkButton } from '../../ui/button';
import { PageHead, Wrap } from '../../ui/page';
import { OwnForm } from './own-form';
import { useDeskPhrases } from './phrases';
import { TypeChoice, typeIn } from './type-choice';

/** A new request of somebody who is signed in: kind, effect, a few words, and the password. */
export function Component() {
  const t = useDeskPhrases();
  const [address, setAddress] = useSearchParams();
  const options = useAnswer(desk.options, {});
  const [misuse, setMisuse] = useState<string | null>(null);
  const type = typeIn(address);
  if (misuse)
    return (
      <Wrap>
        <PageHead
          lead={t('ask.misuseLead', { number: misuse })}
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
  return (
    <Wrap>
      <PageHead over={<Link to="requests">{t('ask.back')}</Link>} lead={t('ask.lead')}>
        {t('ask.title')}
      </PageHead>
      <div className="stack loose">
        <TypeChoice value={type} onChange={(chosen) => setAddress({ type: chosen }, { replace: true, preventScrollReset: true })} />
        {type && (
          <Answered of={options}>
            {(known) => <OwnForm key={type} type={type} options={known} about={address.get('about') ?? undefined} onMisuse={setMisuse} />}
          </Answered>
        )}
      </div>
    </Wrap>
  );
}
