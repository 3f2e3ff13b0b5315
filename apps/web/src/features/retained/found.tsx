import { Download } from 'lucide-react';
import { saveAsJson } from '../../lib/save-file';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Facts } from '../../ui/lists';
import { Section } from '../../ui/page';
import type { Records } from './closed-register-page';
import { useRetainedPhrases } from './phrases';

const say = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value, null, 1));

/** What was read, as it is kept; gone when the reader leaves the page. */
export function Found({ records }: { records: Records }) {
  const t = useRetainedPhrases();
  return (
    <Section title={t('found.title')} help={t('found.help')} isStrong>
      <div className="stack loose" role="status">
        {records.length === 0 && <p>{t('found.none')}</p>}
        {records.map(({ facts, files }, nr) => (
          <Facts
            key={nr}
            items={[
              ...Object.entries(facts).map(([name, value]) => ({
                id: name,
                term: name,
                says: <span className="as-typed">{say(value)}</span>,
              })),
              ...files.map(({ name }) => ({ id: `file ${name}`, term: 'file', says: name })),
            ]}
          />
        ))}
        {records.length > 0 && (
          <p className="row">
            <Button look="second" onPress={() => saveAsJson(t('found.file'), records)}>
              <Icon of={Download} />
              {t('found.save')}
            </Button>
          </p>
        )}
      </div>
    </Section>
  );
}
