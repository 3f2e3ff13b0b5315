import { REQUEST_TYPES } from '@helder/policy/desk.js';
import { Section } from '../../ui/page';
import { RadioCards } from '../../ui/radios';
import type { RequestType } from './desk.types';
import { useDeskPhrases } from './phrases';

type Props = { value: RequestType | null; onChange: (type: RequestType) => void };

/** Every kind of request, in plain words with its name in law. */
export function TypeChoice({ value, onChange }: Props) {
  const t = useDeskPhrases();
  return (
    <Section title={t('ask.what')} isStrong>
      <RadioCards
        label={t('ask.what')}
        hidesLabel
        value={value}
        onChange={onChange}
        options={REQUEST_TYPES.map((id) => ({ id, label: t(`type.${id}`), help: t(`law.${id}`) }))}
      />
    </Section>
  );
}

/** The kind that stands in the address, if it is one. */
export const typeIn = (address: URLSearchParams): RequestType | null => REQUEST_TYPES.find((type) => type === address.get('type')) ?? null;
