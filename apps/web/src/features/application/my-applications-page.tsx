import { application } from '@helder/contract/application.js';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { LinkButton } from '../../ui/button';
import { Empty } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { MyApplication } from './my-application';
import { useApplicationPhrases } from './phrases';

/** For candidates: what was sent, how it stands, who read it, and one press to take it back. */
export function Component() {
  const t = useApplicationPhrases();
  const mine = useAnswer(application.mine, {});
  const toVacancies = (
    <LinkButton to="vacancies" look="second">
      {t('mine.toVacancies')}
    </LinkButton>
  );
  return (
    <Wrap>
      <PageHead lead={t('mine.lead')}>{t('mine.title')}</PageHead>
      <Answered of={mine}>
        {({ items, isKeptLonger }) => (
          <>
            {items.length === 0 ? (
              <Empty title={t('mine.none')} act={toVacancies} />
            ) : (
              items.map((each) => <MyApplication key={each.id} of={each} />)
            )}
            <Section title={t('mine.longer')} help={t('mine.longerHelp')}>
              <p>
                {t.rich(isKeptLonger ? 'mine.longerOn' : 'mine.longerOff', {
                  a: (words) => (
                    <Link to="consents" hash="keep-application">
                      {words}
                    </Link>
                  ),
                })}
              </p>
            </Section>
          </>
        )}
      </Answered>
    </Wrap>
  );
}
