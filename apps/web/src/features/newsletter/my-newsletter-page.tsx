import { Link } from '../../lib/links';
import { useSession } from '../../lib/session';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { PageHead, Panel, Section, Wrap } from '../../ui/page';
import { Notice, Saved } from '../../ui/status';
import { AskNewsletter } from './ask-newsletter';
import { MailMatrix } from './mail-matrix';
import { useNewsletterPhrases } from './phrases';
import { useNewsletter } from './use-newsletter';

/** Which mail a candidate gets: what is needed always, the newsletter only after two times yes. */
export function Component() {
  const t = useNewsletterPhrases();
  const me = useSession();
  const { mine, notice, asks, open, ask, stop, saved, subscribe, unsubscribe } = useNewsletter();
  return (
    <Wrap>
      <PageHead lead={t('lead')}>{t('title')}</PageHead>
      <Answered of={mine}>
        {({ state, since }) => (
          <Section title={t('matrix.title')} help={t('matrix.help')}>
            <div className="stack loose">
              <MailMatrix isOn={state === 'subscribed'} since={since} onChange={(isOn) => (isOn ? open(true) : stop(state))} />
              {asks && notice && (
                <Panel title={t('ask.title')}>
                  <AskNewsletter notice={notice} error={subscribe.error} onYes={ask} onNo={() => open(false)} />
                </Panel>
              )}
              {state === 'pending' && !asks && (
                <Notice tone="info" title={t('pending.title')} role="status">
                  <p>{t('pending.text', { email: me?.email ?? '' })}</p>
                  <p className="row">
                    <Button look="second" onPress={ask}>
                      {t('pending.again')}
                    </Button>
                    <Button look="second" onPress={() => stop(state)}>
                      {t('pending.stop')}
                    </Button>
                  </p>
                </Notice>
              )}
              {!asks && subscribe.error && <Failure error={subscribe.error} />}
              {unsubscribe.error && <Failure error={unsubscribe.error} takesFocus />}
              <div className="stack">
                <p className="row">
                  <Button look="second" onPress={() => stop(state)}>
                    {t('stopAll')}
                  </Button>
                </p>
                <Saved
                  at={saved && new Date()}
                  says={saved ? t(`saved.${saved}`) : ''}
                  isSaving={subscribe.isPending || unsubscribe.isPending}
                />
              </div>
            </div>
          </Section>
        )}
      </Answered>
      <Section title={t('more.title')}>
        <div className="stack">
          <p>{t.rich('more.language', { a: (words) => <Link to="account">{words}</Link> })}</p>
          <p>{t.rich('more.history', { a: (words) => <Link to="consents">{words}</Link> })}</p>
        </div>
      </Section>
    </Wrap>
  );
}
