import { useLanguage } from '../../lib/phrases';
import { usePlatform } from '../../lib/platform';
import { Section } from '../../ui/page';
import { usePolicyPhrases } from './phrases';

/** Where the law gives more than the platform's own text: said beside it, because that is what holds. */
export function FloorNotes() {
  const t = usePolicyPhrases();
  const language = useLanguage();
  const notes = usePlatform()?.floorNotes ?? [];
  if (notes.length === 0) return null;
  return (
    <Section title={t('floor.title')} help={t('floor.help')}>
      <ul>
        {notes.map(({ topic, says }) => (
          <li key={topic}>{says[language]}</li>
        ))}
      </ul>
    </Section>
  );
}
