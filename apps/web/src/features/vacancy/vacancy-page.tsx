import { vacancy } from '@helder/contract/vacancy.js';
import { useParams } from 'react-router';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useIsOffered } from '../../lib/platform';
import { useAnswer } from '../../lib/query';
import { useSession } from '../../lib/session';
import { Answered } from '../../ui/answered';
import { LinkButton } from '../../ui/button';
import { Facts } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { BodyText } from './body-text';
import { useVacancyPhrases } from './phrases';
import { useSayVacancy } from './say-vacancy';
import { TakeDown } from './takedown';
import './vacancy.css';

/** For everybody: one vacancy, and who would read an application. */
export function Component() {
  const t = useVacancyPhrases();
  const { id = '' } = useParams();
  const one = useAnswer(vacancy.show, { params: { id } });
  const say = useSayVacancy();
  const { list } = useFormats();
  const isThere = useIsOffered();
  const me = useSession();
  const back = <Link to="vacancies">{t('page.back')}</Link>;
  // whoever recruits or administers applies nowhere
  const mayApply = isThere('apply') && (!me || me.role === 'candidate');
  return (
    <Wrap>
      <Answered of={one} says={{ 'not-found': t('page.gone') }}>
        {({ title, body, contacts, ...card }) => {
          const said = say(card);
          const facts = (['function', 'sector', 'region', 'hours', 'closesOn', 'postedAt'] as const).map((field) => ({
            term: t(`field.${field}`),
            says: said[field],
          }));
          const apply = mayApply && (
            <p className="row">
              <LinkButton to="apply" params={{ id }}>
                {t('page.apply')}
              </LinkButton>
            </p>
          );
          return (
            <>
              <PageHead over={back} lead={said.organisation} below={apply}>
                {title}
              </PageHead>
              <Section title={t('page.facts')}>
                <Facts items={facts} />
              </Section>
              <Section title={t('page.text')}>
                <BodyText source={body} />
              </Section>
              <Section title={t('field.contacts')} help={mayApply ? t('page.applyHelp') : undefined}>
                <p>{list(contacts)}</p>
              </Section>
              {me?.role === 'admin' && <TakeDown id={id} />}
            </>
          );
        }}
      </Answered>
    </Wrap>
  );
}
