import type { AnswerOf } from '@helder/contract/endpoint.js';
import { reading } from '@helder/contract/reading.js';
import { search } from '@helder/contract/search.js';
import { useState } from 'react';
import * as z from 'zod';
import { Form, useContractForm } from '../../lib/form';
import { useLanguage } from '../../lib/phrases';
import { useAct, useAnswer } from '../../lib/query';
import { Button, LinkButton } from '../../ui/button';
import { Select } from '../../ui/field';
import { Empty } from '../../ui/lists';
import { PageTitle, Wrap } from '../../ui/page';
import { useErrandPhrases } from './errand.phrases';
import { useSearchPhrases } from './phrases';

type Rules = NonNullable<AnswerOf<typeof reading.rules>['rules']>;
const VACANCY = 'vacancy ';

export const useRules = () => useAnswer(reading.rules, {});

/** What the recruiter looks for in this session, and the way to change it; nothing where the platform does not ask. */
export function ErrandBar() {
  const t = useErrandPhrases();
  const { data } = useRules();
  const say = useSayErrand();
  const [isOpen, setOpen] = useState(false);
  if (!data?.rules?.acceptedAt) return null;
  const { rules } = data;
  return (
    <div className="stack tight">
      <p className="row">
        <span>{rules.errand ? t('forWhat', { errand: say(rules) }) : t('none')}</span>
        <Button look="link" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t(rules.errand ? 'change' : 'choose')}
        </Button>
      </p>
      {isOpen && <ErrandForm rules={rules} onChosen={() => setOpen(false)} />}
    </div>
  );
}

/** In the place of a candidate that cannot be opened before this is said. */
export function ErrandFirst({ onChosen }: { onChosen: () => void }) {
  const t = useErrandPhrases();
  const { data } = useRules();
  if (!data?.rules) return null;
  return (
    <div className="stack">
      <h2>{t('none')}</h2>
      <ErrandForm rules={data.rules} onChosen={onChosen} />
    </div>
  );
}

function useSayErrand() {
  const t = useErrandPhrases();
  const language = useLanguage();
  return ({ errand, purposes }: Rules) =>
    errand?.vacancy
      ? t('vacancy', { title: errand.vacancy.title })
      : (purposes.find(({ id }) => id === errand?.purpose)?.says[language] ?? '');
}

function ErrandForm({ rules, onChosen }: { rules: Rules; onChosen: () => void }) {
  const t = useErrandPhrases();
  const language = useLanguage();
  const choose = useAct(reading.choose, { refreshes: [reading.rules] });
  const form = useContractForm({
    schema: z.strictObject({ errand: z.string().min(1) }),
    defaults: {},
    prefix: 'errand',
    says: { errand: t('must') },
    saysProblem: { 'not-found': t('gone') },
    send: async ({ errand }) => {
      const vacancy = errand.startsWith(VACANCY) ? errand.slice(VACANCY.length) : undefined;
      await choose.mutateAsync({ body: vacancy ? { vacancy } : { purpose: errand } });
      onChosen();
    },
  });
  const choices = [
    ...rules.vacancies.map(({ id, title }) => ({ id: `${VACANCY}${id}`, label: t('vacancy', { title }) })),
    ...rules.purposes.map(({ id, says }) => ({ id, label: says[language] })),
  ];
  return (
    <Form of={form} className="stack" label={t('label')}>
      <Select {...form.field('errand', t('label'))} help={t('help')} empty={t('pick')} choices={choices} />
      <p className="row">
        <Button type="submit" look="second">
          {t('act')}
        </Button>
      </p>
    </Form>
  );
}

/** For recruiters who did not accept the rules of this platform yet. */
export function RulesFirst() {
  const t = useErrandPhrases();
  const title = useSearchPhrases()('title');
  return (
    <Wrap isWide>
      <PageTitle className="sr">{title}</PageTitle>
      <Empty title={t('first')} act={<LinkButton to="readingRules">{t('toRules')}</LinkButton>}>
        <p>{t('firstHelp')}</p>
      </Empty>
    </Wrap>
  );
}

/** What is read again once the rules are accepted. */
export const AFTER_ACCEPTING = [reading.rules, search.find];
