import { isNamed } from '@helder/policy/level.js';
import { search } from '@helder/contract/search.js';
import { ArrowRight } from 'lucide-react';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Icon } from '../../ui/icon';
import { Empty, Rows } from '../../ui/lists';
import { Section } from '../../ui/page';
import { useStartPhrases } from './phrases';
import { visitsOf, type Visit } from './visits';

const MOST = 3;

/** The last organisations that opened the profile. */
export function Viewed({ isHidden }: { isHidden: boolean }) {
  const t = useStartPhrases();
  const { date } = useFormats();
  const views = useAnswer(search.views, { query: {} });
  return (
    <Section title={t('viewed.title')} help={t('viewed.help')} id="wie">
      <Answered of={views}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('viewed.none')}>
              <p>{t(isHidden ? 'viewed.noneHidden' : 'viewed.noneVisible')}</p>
            </Empty>
          ) : (
            <div className="stack">
              <Rows>
                {visitsOf(items, date)
                  .slice(0, MOST)
                  .map((visit) => (
                    <VisitRow key={visit.at} visit={visit} />
                  ))}
              </Rows>
              <Link to="whoViewed" className="link tall">
                {t('viewed.all')} <Icon of={ArrowRight} />
              </Link>
            </div>
          )
        }
      </Answered>
    </Section>
  );
}

function VisitRow({ visit }: { visit: Visit }) {
  const t = useStartPhrases();
  const { date, time, list } = useFormats();
  const what = list(visit.what.map((each) => t(`viewed.what.${each}`)));
  const isToday = date(visit.at) === date(new Date());
  return (
    <li>
      <span>
        <b>{visit.organisation}</b>
        <br />
        <span className="muted">{visit.level && !isNamed(visit.level) ? t('viewed.anonymous', { what }) : what}</span>
      </span>
      <time dateTime={visit.at} className="muted">
        {isToday ? t('viewed.today', { time: time(visit.at) }) : date(visit.at)}
      </time>
    </li>
  );
}
