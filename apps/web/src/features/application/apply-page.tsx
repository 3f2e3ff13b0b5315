import { application } from '@helder/contract/application.js';
import { vacancy } from '@helder/contract/vacancy.js';
import { useParams } from 'react-router';
import { Link } from '../../lib/links';
import { useFormats } from '../../lib/dates';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Facts } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { ApplyForm } from './apply-form';
import { useApplicationPhrases } from './phrases';

/** For candidates: who reads it, what goes along, for how long; then the message. */
export function Component() {
  const t = useApplicationPhrases();
  const { list } = useFormats();
  const { id = '' } = useParams();
  const one = useAnswer(vacancy.show, { params: { id } });
  const mine = useAnswer(application.mine, {});
  const back = (
    <Link to="vacancy" params={{ id }}>
      {t('apply.back')}
    </Link>
  );
  return (
    <Wrap>
      <Answered of={one} says={{ 'not-found': t('apply.gone') }}>
        {({ title, organisation, contacts }) => (
          <>
            <PageHead over={back} title={t('apply.tab')}>
              {t('apply.title', { title })}
            </PageHead>
            <Section title={t('apply.before')}>
              <Facts
                items={[
                  { term: t('apply.who'), says: `${list(contacts)}. ${t('apply.whoHelp', { organisation })}` },
                  {
                    term: t('apply.along'),
                    says: [t('apply.always'), mine.data?.revealsProfile && t('apply.profile')].filter(Boolean).join(' '),
                  },
                  { term: t('apply.howLong'), says: t('apply.howLongHelp') },
                ]}
              />
            </Section>
            <Section title={t('apply.yours')}>
              <ApplyForm vacancy={id} />
            </Section>
          </>
        )}
      </Answered>
    </Wrap>
  );
}
