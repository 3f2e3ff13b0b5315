import { organisation } from '@helder/contract/organisation.js';
import { ArrowRight } from 'lucide-react';
import { Link } from '../../lib/links';
import { useIsOffered } from '../../lib/platform';
import { useAnswer } from '../../lib/query';
import { LinkButton } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Rows } from '../../ui/lists';
import { PageTitle, Section, Wrap } from '../../ui/page';
import { Demo } from './demo';
import { useLandingPhrases } from './phrases';
import { Stays } from './stays';

const FIVE = ['place', 'hidden', 'choose', 'who', 'stop'] as const;
const PROOFS = ['click', 'once', 'none'] as const;
// where nobody can be found
const WITHOUT_PROFILES = { lines: ['account', 'held', 'leave'], proofs: ['none'] } as const;

function Hero() {
  const t = useLandingPhrases();
  const isThere = useIsOffered();
  return (
    <Wrap className="hero">
      <div className="hero-text">
        <PageTitle className="display" title={t('title')}>
          {t.rich('display', { br: () => <br /> })}
        </PageTitle>
        <ol className="five">
          {(isThere('profile') ? FIVE : WITHOUT_PROFILES.lines).map((line) => (
            <li key={line}>{t(`five.${line}`)}</li>
          ))}
        </ol>
        <div className="row">
          <LinkButton to="register" size="big">
            {t('register')}
          </LinkButton>
          <a className="link tall" href="#bewijs">
            {t('howKnow')}
          </a>
        </div>
        <p className="small muted">{t('ask')}</p>
      </div>
      {isThere('profile') && <Demo />}
    </Wrap>
  );
}

function Check() {
  const t = useLandingPhrases();
  const isThere = useIsOffered();
  const { data } = useAnswer(organisation.list, {}, { isOn: isThere('organisations') });
  const who = data ? t('check.whoHelp', { count: data.items.length }) : t('check.whoHelpNone');
  return (
    <Section title={t('check.title')}>
      <Rows>
        {isThere('organisations') && (
          <li>
            <Link to="organisations">{t('check.who')}</Link>
            <span className="muted">{who}</span>
          </li>
        )}
        <li>
          <Link to="privacy">{t('check.privacy')}</Link>
          <span className="muted">{t('check.privacyHelp')}</span>
        </li>
        <li>
          <Link to="cookies">{t('check.cookies')}</Link>
          <span className="muted">{t('check.cookiesHelp')}</span>
        </li>
      </Rows>
    </Section>
  );
}

export function Component() {
  const t = useLandingPhrases();
  const isThere = useIsOffered();
  return (
    <>
      <Hero />
      <Wrap>
        <Section title={t('proof.title')} id="bewijs">
          <div className="cols narrow">
            {(isThere('profile') ? PROOFS : WITHOUT_PROFILES.proofs).map((proof) => (
              <div key={proof} className="stack tight">
                <p className="big-num">{t(`proof.${proof}`)}</p>
                <h3>{t(`proof.${proof}Title`)}</h3>
                <p className="muted">{t(`proof.${proof}Text`)}</p>
              </div>
            ))}
          </div>
        </Section>
        <Section title={t('stays.title')} help={t('stays.help')}>
          <div className="stack">
            <Stays />
            <p>{t('stays.certificate')}</p>
            <Link className="link" to="certificateSearch">
              {t('stays.certificateLink')} <Icon of={ArrowRight} />
            </Link>
          </div>
        </Section>
        <Check />
      </Wrap>
    </>
  );
}
