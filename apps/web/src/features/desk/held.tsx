import type { desk } from '@helder/contract/desk.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';
import { Download } from 'lucide-react';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { saveAsJson } from '../../lib/save-file';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Facts } from '../../ui/lists';
import { Section } from '../../ui/page';
import { useDeskPhrases } from './phrases';

type HeldCategory = NonNullable<AnswerOf<typeof desk.byLink>['held']>[number];

/** The answer itself, for who has no account: everything that is kept with the address. */
export function Held({ of, number }: { of: HeldCategory[]; number: string }) {
  const t = useDeskPhrases();
  return (
    <Section title={t('held.title')} help={t('held.help')} isStrong>
      <div className="stack loose">
        {of.length === 0 && <p>{t('held.none')}</p>}
        <p className="row noprint">
          <Button onPress={() => saveAsJson(t('held.file', { number }), of)}>
            <Icon of={Download} />
            {t('held.save')}
          </Button>
        </p>
        {of.map((category) => (
          <OneCategory key={category.code} of={category} />
        ))}
      </div>
    </Section>
  );
}

function OneCategory({ of }: { of: HeldCategory }) {
  const t = useDeskPhrases();
  const language = useLanguage();
  const { dateTime, period } = useFormats();
  const start = of.start[language];
  const said = (value: unknown) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return <span className="as-typed">{/^\d{4}-\d\d-\d\dT.*Z$/.test(text) ? dateTime(text) : text}</span>;
  };
  return (
    <div className="stack tight">
      <h3>{of.what[language]}</h3>
      <Facts
        isQuiet
        items={[
          { term: t('held.why'), says: of.why[language] },
          { term: t('held.source'), says: of.source[language] },
          { term: t('held.until'), says: of.period ? t('held.after', { period: period(of.period), start }) : start },
        ]}
      />
      {of.tables.flatMap(({ table, columns, rows }) =>
        rows.map((row, n) => (
          <Facts
            key={`${table} ${n}`}
            isQuiet
            items={columns
              .filter(({ name }) => row[name] !== null)
              .map(({ name, label }) => ({ id: name, term: label[language], says: said(row[name]) }))}
          />
        )),
      )}
    </div>
  );
}
