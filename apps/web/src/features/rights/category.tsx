import { useFormats } from '../../lib/dates';
import { lawIn } from '../../lib/law';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { Facts } from '../../ui/lists';
import { Section } from '../../ui/page';
import { usePlacePhrases } from '../../ui/places.phrases';
import { FieldPurposes } from './field-purposes';
import { HeldRows } from './held-rows';
import type { HeldCategory } from './my-data.types';
import { useRightsPhrases } from './phrases';

/** Where it can be done, or why it cannot. */
function Choice({ of: { page, why } }: { of: HeldCategory['choices']['change'] }) {
  const language = useLanguage();
  const place = usePlacePhrases();
  return (
    <>
      {page && <Link to={page}>{place(page)}</Link>}
      {page && why && '. '}
      {why?.[language]}
    </>
  );
}

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
            { term: t('change'), says: <Choice of={of.choices.change} /> },
            { term: t('erase'), says: <Choice of={of.choices.erase} /> },
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
