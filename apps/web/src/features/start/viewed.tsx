import { search } from '@helder/contract/search.js';
import type { AnswerOf } from '@helder/contract';
import { ArrowRight } from 'lucide-react';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Icon } from '../../ui/icon';
import { Empty, Rows } from '../../ui/lists';
import { Section } from '../../ui/page';
import { useStartPhrases } from './phrases';

type View = AnswerOf<typeof search.views>['items'][number];
const MOST = 3;

/** The last organisations that opened the profile. */
export function Viewed({ isHidden }: { isHidden: boolean }) {
  const t = useStartPhrases();
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
                {items.slice(0, MOST).map((view) => (
                  <ViewRow key={`${view.at}${view.what}`} view={view} />
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

function ViewRow({ view }: { view: View }) {
  const t = useStartPhrases();
  const { date, time } = useFormats();
  const what = t(`viewed.what.${view.what}`);
  const isToday = date(view.at) === date(new Date());
  return (
    <li>
      <span>
        <b>{view.organisation}</b>
        <br />
        <span className="muted">{view.level === 'anonymous' ? t('viewed.anonymous', { what }) : what}</span>
      </span>
      <time dateTime={view.at} className="muted">
        {isToday ? t('viewed.today', { time: time(view.at) }) : date(view.at)}
      </time>
    </li>
  );
}
