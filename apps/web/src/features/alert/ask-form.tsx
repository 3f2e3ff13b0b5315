import { alert } from '@helder/contract/alert.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';
import { DICTIONARY } from '@helder/policy/dictionary/index.js';
import type { Words } from '@helder/policy/words.js';
import { useSearchParams } from 'react-router';
import { Form, useContractForm } from '../../lib/form';
import { useLanguage, type Language } from '../../lib/phrases';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { ConsentCard } from '../../ui/consent-card';
import { Select, TextField } from '../../ui/field';
import { Section } from '../../ui/page';
import { useAlertPhrases } from './phrases';

type Notice = AnswerOf<typeof alert.notice>;
const PARTS = ['function', 'sector', 'region'] as const;
const QUESTIONS = ['what', 'why', 'who', 'howLong', 'howToStop'] as const;
const choicesOf = (name: (typeof PARTS)[number], language: Language) =>
  Object.entries<Words>(DICTIONARY[name])
    .map(([id, words]) => ({ id, label: words[language] }))
    .sort((a, b) => a.label.localeCompare(b.label, language));

/** The search that is in the address is chosen already; the yes never is. */
export function AskForm({ notice, onSent }: { notice: Notice; onSent: () => void }) {
  const t = useAlertPhrases();
  const language = useLanguage();
  const [address] = useSearchParams();
  const ask = useAct(alert.ask);
  const known = alert.ask.body.shape.search.safeParse(
    Object.fromEntries(PARTS.flatMap((part) => (address.has(part) ? [[part, address.get(part)]] : []))),
  );
  const form = useContractForm({
    schema: alert.ask.body,
    defaults: { name: '', email: '', language, search: known.data ?? {}, sha256: notice.sha256 },
    send: async (body) => {
      await ask.mutateAsync({ body });
      onSent();
    },
    says: { agreed: t('ask.tick') },
    saysProblem: { 'consent/notice-changed': t('ask.textChanged') },
  });
  const agreed = form.field('agreed', notice.agree);
  return (
    <Form of={form} label={t('ask.title')}>
      <Section title={t('ask.search')}>
        <div className="stack">
          {PARTS.map((part) => (
            <Select
              key={part}
              {...form.field(`search.${part}`, t(`ask.${part}`))}
              isOptional={false}
              empty={t('ask.any')}
              choices={choicesOf(part, language)}
            />
          ))}
        </div>
      </Section>
      <Section title={t('ask.you')}>
        <div className="stack loose">
          <TextField {...form.field('name', t('ask.name'))} autoComplete="name" />
          <TextField {...form.field('email', t('ask.email'))} type="email" autoComplete="email" />
          <div id={agreed.id} tabIndex={-1}>
            <ConsentCard
              questions={QUESTIONS.map((question) => ({ term: t(`question.${question}`), says: notice[question] }))}
              agree={notice.agree}
              value={form.values.agreed ?? false}
              onChange={(isYes) => agreed.onChange(isYes || undefined)}
              error={agreed.error && t('ask.tick')}
              version={t('ask.version', { version: notice.version })}
            />
          </div>
          <p className="row">
            <Button type="submit">{t('ask.send')}</Button>
          </p>
        </div>
      </Section>
    </Form>
  );
}
