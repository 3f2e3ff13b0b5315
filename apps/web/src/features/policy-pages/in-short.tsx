import { policy } from '@helder/contract/policy.js';
import { Link } from '../../lib/links';
import { useIsOffered } from '../../lib/platform';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Facts } from '../../ui/lists';
import { Section } from '../../ui/page';
import { OutsideLink } from '../../ui/statement-text';
import { usePolicyPhrases } from './phrases';

/** The short layer: five questions, answered from the policy in force. */
export function InShort() {
  const t = usePolicyPhrases();
  const language = useLanguage();
  const hasProfiles = useIsOffered()('profile');
  return (
    <Section title={t('short.title')}>
      <Answered of={useAnswer(policy.show, {})}>
        {({ controller, authority }) => (
          <Facts
            items={[
              {
                term: t('short.who'),
                says: (
                  <>
                    {controller.name}
                    <br />
                    {controller.address ?? t('short.noAddress')}
                    <br />
                    {t('short.kvk', { kvk: controller.kvk ?? t('notStated') })}
                  </>
                ),
              },
              ...(hasProfiles
                ? [
                    {
                      term: t('short.seen'),
                      says: t.rich('short.seenText', { a: (words) => <Link to="organisations">{words}</Link> }),
                    },
                  ]
                : []),
              { term: t('short.stop'), says: t(hasProfiles ? 'short.stopText' : 'short.stopAccount') },
              {
                term: t('short.rights'),
                says: t.rich('short.rightsText', {
                  form: (words) => <Link to="formRequest">{words}</Link>,
                  mail: () => <a href={`mailto:${controller.privacyEmail}`}>{controller.privacyEmail}</a>,
                }),
              },
              {
                term: t('short.complaint'),
                says: t.rich('short.complaintText', {
                  form: (words) => (
                    <Link to="formRequest" search={{ type: 'complaint' }}>
                      {words}
                    </Link>
                  ),
                  authority: authority.name[language],
                  a: (words) => <OutsideLink href={authority.url}>{words}</OutsideLink>,
                }),
              },
            ]}
          />
        )}
      </Answered>
    </Section>
  );
}
