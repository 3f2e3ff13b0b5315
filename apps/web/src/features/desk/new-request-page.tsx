import { desk } from '@helder/contract/desk.js';
import { useSearchParams } from 'react-router';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, Wrap } from '../../ui/page';
import { OwnForm } from './own-form';
import { useDeskPhrases } from './phrases';
import { TypeChoice, typeIn } from './type-choice';

/** A new request of somebody who is signed in: kind, effect, a few words, and the password. */
export function Component() {
  const t = useDeskPhrases();
  const [address, setAddress] = useSearchParams();
  const options = useAnswer(desk.options, {});
  const type = typeIn(address);
  return (
    <Wrap>
      <PageHead over={<Link to="requests">{t('ask.back')}</Link>} lead={t('ask.lead')}>
        {t('ask.title')}
      </PageHead>
      <TypeChoice value={type} onChange={(chosen) => setAddress({ type: chosen }, { replace: true, preventScrollReset: true })} />
      {type && (
        <Answered of={options}>
          {(known) => <OwnForm key={type} type={type} options={known} about={address.get('about') ?? undefined} />}
        </Answered>
      )}
    </Wrap>
  );
}
