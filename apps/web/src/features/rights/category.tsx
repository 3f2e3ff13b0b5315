import { useFormats } from '../../lib/dates';
import { lawIn } from '../../lib/law';
import { useLanguage } from '../../lib/phrases';
import { Facts } from '../../ui/lists';
import { Section } from '../../ui/page';
import { FieldPurposes } from './field-purposes';
import { HeldRows } from './held-rows';
import type { HeldCategory } from './my-data.types';
import { useRightsPhrases } from './phrases';

/** One kind of data: the answers of the register first, then the data itself. */
export function Category({ of }: { of: HeldCategory }) {
  const t = useRightsPhrases();
  const language = useLanguage();
  const { period } = useFormats();
  const start = of.start[language];
  return (
    <Section title={of.what[language]}>
      <div className="stack">
        <Facts
          isQuiet
          items={[
            { term: t('why'), says: of.why[language] },
            { term: t('ground'), says: `${of.ground.words[language]} (${lawIn(of.ground.source, language)})` },
            { term: t('who'), says: of.who[language] },
            { term: t('source'), says: of.source[language] },
            {
              term: t('until'),
              says: of.period ? t('after', { period: period(of.period), start }) : t('event', { start }),
            },
          ]}
        />
        {of.fields.length > 0 && <FieldPurposes fields={of.fields} />}
        {of.tables.map((table) => (
          <HeldRows key={table.table} of={table} fields={of.fields} />
        ))}
      </div>
    </Section>
  );
}
