import { policy } from '@helder/contract/policy.js';
import type { ReactNode } from 'react';
import { Link } from '../../lib/links';
import { useIsOffered } from '../../lib/platform';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Facts } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { OutsideLink } from '../../ui/statement-text';
import { usePolicyPhrases } from './phrases';

function Contact() {
  const t = usePolicyPhrases();
  const language = useLanguage();
  return (
    <Answered of={useAnswer(policy.show, {})}>
      {({ controller: { email, privacyEmail, phone, address, name }, authority }) => (
        <Facts
          items={[
            { term: t('help.form'), says: <Link to="contact">{t('help.formText')}</Link> },
            {
              term: t('help.phone'),
              says: phone ? <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a> : t('notStated'),
            },
            { term: t('help.mail'), says: <a href={`mailto:${email}`}>{email}</a> },
            {
              term: t('help.officer'),
              says: (
                <>
                  <a href={`mailto:${privacyEmail}`}>{privacyEmail}</a>
                  <br />
                  <Link to="contact" search={{ onderwerp: 'privacy' }}>
                    {t('help.officerForm')}
                  </Link>
                </>
              ),
            },
            { term: t('help.address'), says: `${name}, ${address ?? t('notStated')}` },
            {
              term: t('help.complaint'),
              says: t.rich('help.complaintText', {
                form: (words) => (
                  <Link to="formRequest" search={{ type: 'complaint' }}>
                    {words}
                  </Link>
                ),
                mail: () => <a href={`mailto:${privacyEmail}`}>{privacyEmail}</a>,
                a: () => <OutsideLink href={authority.url}>{authority.name[language]}</OutsideLink>,
              }),
            },
          ]}
        />
      )}
    </Answered>
  );
}

function Asked() {
  const t = usePolicyPhrases();
  const hasProfiles = useIsOffered()('profile');
  const to = (page: 'organisations' | 'reset' | 'signIn' | 'certificateSearch') => (words: ReactNode) => <Link to={page}>{words}</Link>;
  const ofProfiles: [string, ReactNode][] = [
    [t('help.hide'), t('help.hideText')],
    [t('help.who'), t.rich('help.whoText', { a: to('organisations') })],
  ];
  const answers: [string, ReactNode][] = [
    ...(hasProfiles ? ofProfiles : []),
    [t('help.password'), t.rich('help.passwordText', { a: to('reset') })],
    [t('help.mailGone'), t.rich('help.mailGoneText', { a: to('signIn') })],
    [t('help.close'), t('help.closeText')],
    [t('help.proof'), t.rich('help.proofText', { a: to('certificateSearch') })],
  ];
  return answers.map(([question, answer]) => (
    <div key={question} className="stack tight">
      <h3>{question}</h3>
      <p>{answer}</p>
    </div>
  ));
}

export function Component() {
  const t = usePolicyPhrases();
  return (
    <Wrap>
      <PageHead lead={t('help.lead')}>{t('help.title')}</PageHead>
      <Section title={t('help.contact')}>
        <Contact />
      </Section>
      <Section title={t('help.often')}>
        <div className="stack loose">
          <Asked />
        </div>
      </Section>
    </Wrap>
  );
}
