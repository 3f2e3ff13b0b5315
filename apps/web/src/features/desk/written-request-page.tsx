import { desk } from '@helder/contract/desk.js';
import { useState } from 'react';
import { Link, useGo } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, Wrap } from '../../ui/page';
import type { RequestType } from './desk.types';
import { GuestForm } from './guest-form';
import { useDeskPhrases } from './phrases';
import { TypeChoice } from './type-choice';

/** The desk types in what came by mail or by letter. */
export function Component() {
  const t = useDeskPhrases();
  const go = useGo();
  const [type, setType] = useState<RequestType | null>(null);
  const options = useAnswer(desk.options, {});
  return (
    <Wrap>
      <PageHead over={<Link to="queue">{t('one.back')}</Link>} lead={t('written.lead')}>
        {t('written.title')}
      </PageHead>
      <TypeChoice value={type} onChange={setType} />
      {type && (
        <Answered of={options}>
          {(known) => (
            <GuestForm key={type} type={type} options={known} isWritten onSent={(id) => go('queueOne', { params: { id: id! } })} />
          )}
        </Answered>
      )}
    </Wrap>
  );
}
