import { desk } from '@helder/contract/desk.js';
import { useParams } from 'react-router';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Facts } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Notice } from '../../ui/status';
import { Correcting } from './correcting';
import type { DeskRequest } from './desk.types';
import { NextStep } from './next-step';
import { Noting } from './noting';
import { useDeskPhrases } from './phrases';
import { RequestFacts } from './request-facts';

/** One request for the desk: what is asked, whether it is certain who asks, and what can be done now. */
export function Component() {
  const t = useDeskPhrases();
  const { id = '' } = useParams();
  const one = useAnswer(desk.one, { params: { id } });
  return (
    <Wrap>
      <Answered of={one} says={{ 'not-found': t('one.gone') }}>
        {(of) => <One of={of} />}
      </Answered>
    </Wrap>
  );
}

function One({ of }: { of: DeskRequest }) {
  const t = useDeskPhrases();
  const { date } = useFormats();
  const options = useAnswer(desk.options, {}).data;
  return (
    <>
      {/* no name in the tab: it would stay in the history of the browser */}
      <PageHead over={<Link to="queue">{t('one.back')}</Link>} title={t('one.tab')}>
        {t(`type.${of.type}`)}, {of.number}
      </PageHead>
      <Section title={t('one.who')}>
        <div className="stack">
          <Facts
            items={[
              { term: t('one.who'), says: of.name },
              { term: t('one.mail'), says: of.email },
              { term: t('queue.channel'), says: t(`channel.${of.channel}`) },
              { term: t('queue.received'), says: date(of.receivedAt) },
              { term: t('one.account'), says: t(of.hasAccount ? 'one.hasAccount' : 'one.noAccount') },
              {
                term: t('one.identity'),
                says: of.identifiedAt ? t('one.identityYes', { date: date(of.identifiedAt) }) : t('one.identityNo'),
              },
            ]}
          />
          {of.isDuplicate && !of.identifiedAt && <Notice tone="warn">{t('one.duplicate')}</Notice>}
          {of.state === 'received' && <SendLink id={of.id} />}
        </div>
      </Section>
      <Section title={t('one.request')}>
        <RequestFacts of={of} options={options} isDesk />
      </Section>
      <NextStep key={of.version} of={of} />
      {of.mayWithdraw && <Noting id={of.id} />}
      {of.correctable.map((field) => (
        <Correcting key={field} id={of.id} field={field} />
      ))}
      {of.type === 'restrict' && of.mayLift && <Lifting of={of} />}
    </>
  );
}

function SendLink({ id }: { id: string }) {
  const t = useDeskPhrases();
  const send = useAct(desk.sendLink);
  return (
    <p className="row">
      <Button look="second" onPress={() => send.mutate({ params: { id } })}>
        {t('one.sendLink')}
      </Button>
      <span role="status">{send.isSuccess && t('form.sentTitle')}</span>
    </p>
  );
}

function Lifting({ of: { id, liftsAt } }: { of: DeskRequest }) {
  const t = useDeskPhrases();
  const { date } = useFormats();
  const lift = useAct(desk.announceLift, { refreshes: [desk.one, desk.queue] });
  return (
    <Section title={t('one.lift')} help={t('one.liftHelp')}>
      {lift.error && <Failure error={lift.error} takesFocus />}
      {liftsAt ? (
        <p>{t('one.liftsAt', { date: date(liftsAt) })}</p>
      ) : (
        <p className="row">
          <Button look="second" onPress={() => lift.mutate({ params: { id } })}>
            {t('one.liftAct')}
          </Button>
        </p>
      )}
    </Section>
  );
}
