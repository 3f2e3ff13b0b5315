import { policy } from '@helder/contract/policy.js';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Facts } from '../../ui/lists';
import { Section } from '../../ui/page';
import { OutsideLink } from '../../ui/statement-text';
import { useContactPhrases } from './phrases';

/** By letter where the policy says an address, by mail, and the authority. */
export function OtherWays() {
  const t = useContactPhrases();
  const language = useLanguage();
  return (
    <Section title={t('other.title')}>
      <Answered of={useAnswer(policy.show, {})}>
        {({ controller: { name, address, email, privacyEmail }, authority }) => (
          <Facts
            items={[
              address !== null && { term: t('other.letter'), says: `${name}, ${address}` },
              { term: t('other.mail'), says: <a href={`mailto:${email}`}>{email}</a> },
              { term: t('other.officer'), says: <a href={`mailto:${privacyEmail}`}>{privacyEmail}</a> },
              {
                term: t('other.authority'),
                says: t.rich('other.authorityText', {
                  a: () => <OutsideLink href={authority.url}>{authority.name[language]}</OutsideLink>,
                }),
              },
            ]}
          />
        )}
      </Answered>
    </Section>
  );
}
