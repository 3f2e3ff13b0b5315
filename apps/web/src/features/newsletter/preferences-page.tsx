import { useLocation } from 'react-router';
import { Answered } from '../../ui/answered';
import { Button, LinkButton } from '../../ui/button';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Status } from '../../ui/status';
import { cellAt, topicOf } from './cells';
import type { Cell } from './newsletter.types';
import { useNewsletterPhrases } from './phrases';
import { PreferenceChoices } from './preference-choices';
import { usePreferencesByLink, type PreferenceActs } from './use-preferences';
import './newsletter.css';

/** Where the link below every mail leads: one press to stop, without signing in. */
export function Component() {
  const t = useNewsletterPhrases();
  const acts = usePreferencesByLink(useLocation().hash.slice(1));
  const { shown, isWhole } = acts;
  if (!isWhole || shown.error?.is('newsletter/link-spent'))
    return (
      <Wrap>
        <PageHead
          lead={t('link.wrongLead')}
          below={
            <p className="row">
              <LinkButton look="second" to="preferences">
                {t('confirm.toPreferences')}
              </LinkButton>
            </p>
          }
        >
          {t('link.wrongTitle')}
        </PageHead>
      </Wrap>
    );
  return (
    <Wrap>
      <PageHead lead={shown.data && t('link.lead', { address: shown.data.address })}>{t('link.title')}</PageHead>
      <Answered of={shown}>
        {(now) => {
          const about = cellAt(now, now.about);
          return (
            <>
              {about && <About cell={about} acts={acts} />}
              <Section title={t('link.all')} help={t('matrix.help')}>
                <p className="muted">{t('link.service')}</p>
              </Section>
              <PreferenceChoices now={now} acts={acts} address={now.address} />
            </>
          );
        }}
      </Answered>
    </Wrap>
  );
}

function About({ cell, acts }: { cell: Cell; acts: PreferenceActs }) {
  const t = useNewsletterPhrases();
  const { title } = cell.row;
  const { state } = cell.choice;
  return (
    <div className="stack choice">
      <p role="status">
        <Status tone={state === 'on' ? 'ok' : state === 'pending' ? 'info' : 'mute'}>{t(`link.state.${state}`, { title })}</Status>
      </p>
      {state !== 'off' && (
        <p className="row">
          <Button onPress={() => acts.change({ ...topicOf(cell), isOn: false })}>{t('link.stop', { title })}</Button>
        </p>
      )}
    </div>
  );
}
