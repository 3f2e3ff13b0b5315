import { desk } from '@helder/contract/desk.js';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { LinkButton } from '../../ui/button';
import { Empty, Rows } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Status } from '../../ui/status';
import { Authority } from './authority';
import type { RequestOptions } from './desk.types';
import { MyRequest } from './my-request';
import { useDeskPhrases } from './phrases';

/** What I asked, with its timeline; and the uses I can object to, one by one. */
export function Component() {
  const t = useDeskPhrases();
  const mine = useAnswer(desk.mine, {});
  const options = useAnswer(desk.options, {});
  const act = (
    <p className="row">
      <LinkButton to="newRequest">{t('mine.act')}</LinkButton>
    </p>
  );
  return (
    <Wrap>
      <PageHead lead={t('mine.lead')} below={act}>
        {t('mine.title')}
      </PageHead>
      <Answered of={options}>
        {(known) => (
          <Answered of={mine}>
            {({ items, stopped }) => (
              <>
                {items.length === 0 && (
                  <Empty title={t('mine.none')}>
                    <p>{t('mine.noneHelp')}</p>
                  </Empty>
                )}
                {items.map((each) => (
                  <MyRequest key={each.id} of={each} options={known} />
                ))}
                <Interests of={known} stopped={stopped} />
              </>
            )}
          </Answered>
        )}
      </Answered>
      <Section title={t('mine.complaint')}>
        <p>{t.rich('mine.complaintHelp', { authority: () => <Authority /> })}</p>
      </Section>
    </Wrap>
  );
}

function Interests({ of: { interests }, stopped }: { of: RequestOptions; stopped: readonly string[] }) {
  const t = useDeskPhrases();
  const language = useLanguage();
  return (
    <Section title={t('mine.interests')} help={t('mine.interestsHelp')}>
      {interests.length === 0 ? (
        <p>{t('mine.noInterests')}</p>
      ) : (
        <Rows>
          {interests.map(({ id, what, why }) => (
            <li key={id}>
              <div>
                <b>{what[language]}</b>
                <p className="help">{why[language]}</p>
              </div>
              {stopped.includes(id) ? (
                <Status tone="mute">{t('mine.stopped')}</Status>
              ) : (
                <LinkButton
                  look="second"
                  to="newRequest"
                  search={{ type: 'object', about: id }}
                  aria-label={`${t('mine.object')}: ${what[language]}`}
                >
                  {t('mine.object')}
                </LinkButton>
              )}
            </li>
          ))}
        </Rows>
      )}
    </Section>
  );
}
