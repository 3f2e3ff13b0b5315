import { policy } from '@helder/contract/policy.js';
import { useState } from 'react';
import { useCookies } from '../../lib/cookies';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { StatementText } from '../../ui/statement-text';
import { ChoiceSection } from './choice-section';
import './cookie.css';
import { Embeds } from './embeds';
import { InBrowser } from './in-browser';
import { Overview } from './overview';
import { useCookiePhrases } from './phrases';
import { ReportForm } from './report-form';

/** How to switch storage off oneself, whatever we say. */
function BrowserHelp() {
  const t = useCookiePhrases();
  return (
    <Section title={t('browser.title')} help={t('browser.help')} id="instellingen">
      <ul className="bullets">
        {(['clear', 'block', 'private', 'signal'] as const).map((each) => (
          <li key={each}>{t(`browser.${each}`)}</li>
        ))}
      </ul>
    </Section>
  );
}

function Statement() {
  const language = useLanguage();
  const statement = useAnswer(policy.statement, { params: { kind: 'cookies' }, query: { language } });
  return <Answered of={statement}>{({ sections }) => <StatementText sections={sections} />}</Answered>;
}

function VersionLine() {
  const t = useCookiePhrases();
  const { date } = useFormats();
  const language = useLanguage();
  const { data } = useAnswer(policy.statement, { params: { kind: 'cookies' }, query: { language } });
  // its line is kept free, so that nothing jumps when it comes
  if (!data) return <p className="row link tall" aria-hidden />;
  return (
    <p className="row">
      <span className="muted">{t('version', { version: data.version, from: date(data.from) })}</span>
      <Link to="versions">{t('allVersions')}</Link>
    </p>
  );
}

/** The choice first, then the list, then what is in this browser, then the statement. */
export function Component() {
  const t = useCookiePhrases();
  const cookies = useCookies();
  const [reported, setReported] = useState('');
  const report = (name: string) => {
    setReported(name);
    document.getElementById('f-name')?.focus();
  };
  return (
    <Wrap>
      <PageHead lead={t('lead')} below={<VersionLine />}>
        {t('title')}
      </PageHead>
      <Answered of={cookies} skeleton={<Skeleton isPage />}>
        {(answer) => (
          <>
            <ChoiceSection key={answer.since} of={answer} />
            <Overview of={answer} />
            <InBrowser of={answer} onReport={report} />
            <ReportForm name={reported} />
            <Embeds of={answer} />
          </>
        )}
      </Answered>
      <BrowserHelp />
      <Statement />
    </Wrap>
  );
}
