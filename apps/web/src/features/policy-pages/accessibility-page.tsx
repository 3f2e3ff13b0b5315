import { policy } from '@helder/contract/policy.js';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, Section, Wrap } from '../../ui/page';
import { usePolicyPhrases } from './phrases';

const CHECKS = ['how1', 'how2', 'how3', 'how4'] as const;
const LIMITS = ['limit1', 'limit2'] as const;

export function Component() {
  const t = usePolicyPhrases();
  return (
    <Wrap>
      <PageHead lead={t('accessibility.lead')}>{t('accessibility.title')}</PageHead>
      <Section title={t('accessibility.goal')}>
        <p>{t('accessibility.goalText')}</p>
      </Section>
      <Section title={t('accessibility.how')}>
        <ul className="bullets">
          {CHECKS.map((check) => (
            <li key={check}>{t(`accessibility.${check}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('accessibility.limits')}>
        <ul className="bullets">
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`accessibility.${limit}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('accessibility.tell')}>
        <Answered of={useAnswer(policy.show, {})}>
          {({ controller: { email, phone } }) => (
            <p>
              {t.rich(phone ? 'accessibility.tellText' : 'accessibility.tellByMail', {
                phone: phone ?? '',
                mail: () => <a href={`mailto:${email}`}>{email}</a>,
              })}
            </p>
          )}
        </Answered>
      </Section>
    </Wrap>
  );
}
