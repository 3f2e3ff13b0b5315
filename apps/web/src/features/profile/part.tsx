import { SECTIONS, type Section as PartName } from '@helder/policy/fields.js';
import { useLanguage } from '../../lib/phrases';
import { Section } from '../../ui/page';
import { fieldsIn } from './parts';
import { ProfileField } from './profile-field';
import type { ProfileForm } from './profile.types';

/** One part of the form: what it means to leave it empty, then its fields in the order of the registry. */
export function Part({ of, form }: { of: PartName; form: ProfileForm }) {
  const language = useLanguage();
  return (
    <Section id={of} title={SECTIONS[of].title[language]} help={SECTIONS[of].without[language]}>
      <div className="stack loose">
        {fieldsIn(of).map((key) => (
          <ProfileField key={key} of={key} form={form} />
        ))}
      </div>
    </Section>
  );
}
