import type { AnswerOf } from '@helder/contract/endpoint.js';
import { reading } from '@helder/contract/reading.js';
import * as z from 'zod';
import { useFormats } from '../../lib/dates';
import { Form, useContractForm } from '../../lib/form';
import { useLanguage } from '../../lib/phrases';
import { useAct } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button, LinkButton } from '../../ui/button';
import { Empty } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Status } from '../../ui/status';
import { Checkbox } from '../../ui/toggle';
import { AFTER_ACCEPTING, ErrandBar, useRules } from './errand';
import { useErrandPhrases } from './errand.phrases';

type Rules = NonNullable<AnswerOf<typeof reading.rules>['rules']>;

/** What recruiters agree to before they look, and what they look for. */
export function Component() {
  const t = useErrandPhrases();
  const language = useLanguage();
  const { date } = useFormats();
  return (
    <Wrap className="page-end">
      <Answered of={useRules()}>
        {({ rules }) =>
          rules ? (
            <>
              <PageHead lead={t('lead')}>{rules.title[language]}</PageHead>
              <div className="stack">
                <p className="muted">{t('version', { version: rules.version, from: date(rules.from) })}</p>
                <ul className="bullets">
                  {rules.text[language].map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
                {rules.acceptedAt ? <Accepted at={rules.acceptedAt} /> : <Ask rules={rules} />}
              </div>
            </>
          ) : (
            <>
              <PageHead>{t('rules')}</PageHead>
              <Empty title={t('noneHere')} act={<LinkButton to="search">{t('toSearch')}</LinkButton>}>
                <p>{t('noneHereHelp')}</p>
              </Empty>
            </>
          )
        }
      </Answered>
    </Wrap>
  );
}

function Accepted({ at }: { at: string }) {
  const t = useErrandPhrases();
  const { date } = useFormats();
  return (
    <div className="stack">
      <p role="status">
        <Status tone="ok">{t('accepted', { when: date(at) })}</Status>
      </p>
      <ErrandBar />
      <p className="row">
        <LinkButton to="search">{t('toSearch')}</LinkButton>
      </p>
    </div>
  );
}

function Ask({ rules }: { rules: Rules }) {
  const t = useErrandPhrases();
  const language = useLanguage();
  const accept = useAct(reading.accept, { refreshes: AFTER_ACCEPTING });
  const form = useContractForm({
    schema: z.strictObject({ agree: z.literal(true) }),
    defaults: {},
    prefix: 'rules',
    says: { agree: t('mustAgree') },
    saysProblem: { 'account/statement-changed': t('changed') },
    send: async () => {
      await accept.mutateAsync({ body: { version: rules.version, sha256: rules.sha256[language], language } });
    },
  });
  return (
    <Section title={t('accept')} isStrong>
      <Form of={form} label={t('accept')}>
        <Checkbox {...form.field('agree', t('agree'))}>{t('agree')}</Checkbox>
        <p className="row">
          <Button type="submit">{t('accept')}</Button>
        </p>
      </Form>
      <p className="help">{t('no')}</p>
    </Section>
  );
}
