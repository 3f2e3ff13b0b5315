import { account } from '@helder/contract/account.js';
import { policy } from '@helder/contract/policy.js';
import { useNavigate, useSearchParams } from 'react-router';
import * as z from 'zod';
import { useFormats } from '../../lib/dates';
import { Form, useContractForm } from '../../lib/form';
import { homeOf, Link, useAddress } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { useAct, useAnswer } from '../../lib/query';
import { continueSession, rereadSession, useSession, type Me } from '../../lib/session';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { WhatChanges } from '../../ui/difference/difference';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Checkbox } from '../../ui/toggle';
import { useMyAccountPhrases } from './mine.phrases';
import { ownPage } from './own-page';
import { Readable } from './statements-to-accept';
import './account.css';

type Asked = Me['statements']['asked'][number];

/** One text: what changes, and the whole of it to read. */
function AskedText({ of: { kind, version, since } }: { of: Asked }) {
  const t = useMyAccountPhrases();
  const language = useLanguage();
  const { date } = useFormats();
  const difference = useAnswer(policy.difference, { params: { kind, before: since, after: version }, query: { language } });
  const text = useAnswer(policy.version, { params: { kind, version }, query: { language } });
  return (
    <Answered of={difference}>
      {(changes) => (
        <section className="stack loose" aria-label={changes.title}>
          <h2>{t('accept.text', { title: changes.title, version, from: date(changes.after.from) })}</h2>
          <WhatChanges of={changes} isPlain />
          <Answered of={text}>{(statement) => <Readable of={statement} />}</Answered>
        </section>
      )}
    </Answered>
  );
}

/** The yes, to the words on this page in this language. */
function useYes(asked: readonly Asked[], onDone: (me: Me) => void) {
  const t = useMyAccountPhrases();
  const language = useLanguage();
  const accept = useAct(account.accept);
  const isExplicit = useAnswer(policy.show, {}).data?.acceptance !== 'acknowledge';
  const form = useContractForm({
    schema: z.strictObject({ agree: isExplicit ? z.literal(true) : z.boolean() }),
    defaults: { agree: false },
    send: async () => {
      const accepted = Object.fromEntries(
        asked.map(({ kind, version, sha256 }) => [kind, { version, sha256: sha256[language], language }]),
      );
      // a text that changed meanwhile: what is asked now is fetched, and shown
      const me = await accept.mutateAsync({ body: { accepted } }).catch((error: unknown) => {
        void rereadSession();
        throw error;
      });
      continueSession(me);
      onDone(me);
    },
    says: { agree: t('accept.mustAgree') },
    saysProblem: { 'account/statement-changed': t('accept.changed') },
  });
  return { form, isExplicit };
}

function Ask({ me, next }: { me: Me; next: string | null }) {
  const t = useMyAccountPhrases();
  const address = useAddress();
  const navigate = useNavigate();
  const { asked } = me.statements;
  const { form, isExplicit } = useYes(asked, ({ role }) => void navigate(next ?? address(homeOf(role)), { replace: true }));
  return (
    <>
      <PageHead lead={t('accept.lead')}>{t('accept.title')}</PageHead>
      {asked.map((each) => (
        <AskedText key={each.kind} of={each} />
      ))}
      <Section title={t('accept.yours')} help={t('accept.yoursHelp')} isStrong>
        <Form of={form} label={t('accept.yours')}>
          {isExplicit && <Checkbox {...form.field('agree', t('accept.agree'))}>{t('accept.agree')}</Checkbox>}
          <p className="row">
            <Button type="submit">{isExplicit ? t('accept.act') : t('accept.actRead')}</Button>
          </p>
        </Form>
      </Section>
      <Section title={t('accept.no')}>
        <Refuse me={me} />
      </Section>
    </>
  );
}

/** No is an answer too: the own data, and the way out. */
function Refuse({ me }: { me: Me }) {
  const t = useMyAccountPhrases();
  const mail = useAnswer(policy.show, {}).data?.controller.privacyEmail ?? '';
  if (me.role !== 'candidate') return <p>{t.rich('accept.noRecruiter', { mail: () => <a href={`mailto:${mail}`}>{mail}</a> })}</p>;
  return (
    <div className="stack">
      <p>{t('accept.noText')}</p>
      <ul className="bullets">
        <li>
          <Link to="myData">{t('account.myData')}</Link>
        </li>
        <li>
          <Link to="consents">{t('accept.noConsents')}</Link>
        </li>
        <li>
          <Link to="close">{t('account.closeAct')}</Link>
        </li>
        <li>{t.rich('accept.noRights', { mail: () => <a href={`mailto:${mail}`}>{mail}</a> })}</li>
      </ul>
    </div>
  );
}

/** A new text: what it changes, the text itself, and the question. */
export function Component() {
  const t = useMyAccountPhrases();
  const me = useSession();
  const next = ownPage(useSearchParams()[0].get('next'));
  if (!me) return null;
  return (
    <Wrap className="page-end">
      {me.statements.asked.length > 0 ? (
        <Ask me={me} next={next} />
      ) : (
        <PageHead
          lead={t('accept.nothingText')}
          below={
            <p>
              <Link to={homeOf(me.role)}>{t('accept.goOn')}</Link>
            </p>
          }
        >
          {t('accept.nothing')}
        </PageHead>
      )}
    </Wrap>
  );
}
