import { desk } from '@helder/contract/desk.js';
import { useLocation } from 'react-router';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Spent } from './confirm-page';
import { useDeskPhrases } from './phrases';
import { Held } from './held';
import { RequestFacts } from './request-facts';

/** How one request stands, for who has no account, by the link of its mails. */
export function Component() {
  const t = useDeskPhrases();
  const token = useLocation().hash.slice(1);
  const isOurs = /^[\w-]{36}\.[\w-]+$/.test(token);
  const request = useAnswer(desk.byLink, { body: { token } }, { isOn: isOurs });
  const options = useAnswer(desk.options, {});
  if (!isOurs || request.error?.is('desk/link-spent')) return <Spent />;
  return (
    <Wrap>
      <PageHead lead={t('stand.lead')}>{t('stand.title')}</PageHead>
      <Answered of={request}>
        {(of) => (
          <>
            <Section title={t(`type.${of.type}`)} help={of.number}>
              <RequestFacts of={of} options={options.data} />
            </Section>
            {of.held && <Held of={of.held} number={of.number} />}
          </>
        )}
      </Answered>
    </Wrap>
  );
}
