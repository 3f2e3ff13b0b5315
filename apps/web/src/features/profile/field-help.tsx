import { FIELDS, type FieldKey } from '@helder/policy/fields.js';
import { useLanguage } from '../../lib/phrases';
import { useProfilePhrases } from './phrases';

const HINTS = ['headline', 'summary', 'skills', 'rate', 'phone', 'postcode'] as const;

/** Why we ask this and who sees it, from the registry, so that it cannot say something else than what happens. */
export function FieldHelp({ of }: { of: FieldKey }) {
  const t = useProfilePhrases();
  const language = useLanguage();
  const { purpose, disclosure, sharedAtFirst, isRequired } = FIELDS[of];
  const isUsual = FIELDS.skills.purpose.nl === purpose.nl;
  const hint = HINTS.find((key) => key === of);
  const parts = [
    isRequired && t('needed'),
    !isUsual && purpose[language],
    hint && t(`hint.${hint}`),
    sharedAtFirst === false && t('who.off'),
    sharedAtFirst && disclosure.anonymous === 'hidden' && t('who.notAnonymous'),
    disclosure.anonymous === 'coarse' && t('who.coarse'),
  ];
  const text = parts.filter(Boolean).join(' ');
  return text || null;
}
