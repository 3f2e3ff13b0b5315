import { newsletter } from '@helder/contract/newsletter.js';
import { useLocation } from 'react-router';
import { useLanguage } from '../../lib/phrases';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button, LinkButton } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Status } from '../../ui/status';
import { AskNewsletter } from './ask-newsletter';
import type { Preferences } from './newsletter.types';
import { useNewsletterPhrases } from './phrases';
import './newsletter.css';

/** Where the link below every newsletter leads: one press to stop, without signing in. */
export function Component() {
  const t = useNewsletterPhrases();
  const language = useLanguage();
  const token = useLocation().hash.slice(1);
  const asked = { body: { token, language } };
  const isWhole = newsletter.preferences.body.safeParse(asked.body).success;
  const shown = useAnswer(newsletter.preferences, asked, { isOn: isWhole, keepsPrevious: true });
  if (!isWhole || shown.error?.is('newsletter/link-spent'))
    return (
      <Wrap>
        <PageHead
          lead={t('link.wrongLead')}
          below={
            <LinkButton look="second" to="preferences">
              {t('confirm.toPreferences')}
            </LinkButton>
          }
        >
          {t('link.wrongTitle')}
        </PageHead>
      </Wrap>
    );
  return (
    <Wrap>
      <PageHead lead={shown.data && t('link.lead', { address: shown.data.address })}>{t('link.title')}</PageHead>
      <Answered of={shown}>{(now) => <Choice now={now} token={token} />}</Answered>
    </Wrap>
  );
}

function Choice({ now, token }: { now: Preferences; token: string }) {
  const t = useNewsletterPhrases();
  const language = useLanguage();
  const change = useAct(newsletter.setPreferences, { refreshes: [newsletter.preferences] });
  const state = change.data?.newsletter ?? now.newsletter;
  const stop = () => change.mutate({ body: { token, language, newsletter: false } });
  const { notice } = now;
  const ask = () => change.mutate({ body: { token, language, newsletter: true, notice: { sha256: notice.sha256, language } } });
  const isOn = state === 'subscribed' || state === 'pending';
  return (
    <>
      <div className="stack choice">
        <p role="status">
          <Status tone={state === 'subscribed' ? 'ok' : state === 'pending' ? 'info' : 'mute'}>{t(`link.state.${state}`)}</Status>
        </p>
        {isOn && change.error && <Failure error={change.error} takesFocus />}
        {isOn && (
          <p className="row">
            <Button onPress={stop}>{t(state === 'pending' ? 'link.stopPending' : 'link.stop')}</Button>
          </p>
        )}
        <p className="muted">{t('link.service')}</p>
      </div>
      {!isOn && (
        <Section title={t('link.again')}>
          <div className="stack">
            <AskNewsletter notice={notice} error={change.error} onYes={ask} />
          </div>
        </Section>
      )}
    </>
  );
}
