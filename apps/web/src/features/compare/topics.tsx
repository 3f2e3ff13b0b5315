import type { ReactNode } from 'react';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { Sub } from '../../ui/table';
import type { Simulation } from './kept';
import { useComparePhrases } from './phrases';

type Say = (item: Simulation) => ReactNode;

/** What each row of the comparison says about one platform. */
export function useTopics() {
  const t = useComparePhrases();
  const language = useLanguage();
  const { list, period } = useFormats();
  const words = (items: { nl: string; en: string }[]) => list(items.map((each) => each[language]));
  const withProfiles =
    (say: Say): Say =>
    (item) =>
      item.hasProfiles ? say(item) : t('noProfiles');
  return {
    start: {
      start: withProfiles(({ start }) => (
        <>
          {t(`level.${start}`)}
          {start !== 'hidden' && <Sub>{t('afterYes')}</Sub>}
        </>
      )),
      levels: withProfiles(({ levels }) => list(levels.map((level) => t(`level.${level}`)))),
      seen: withProfiles(({ seen }) => (seen.length ? words(seen) : t('nobody'))),
      unseen: withProfiles(({ unseen }) => (unseen.length ? words(unseen) : t('everything'))),
      visibleFor: withProfiles(({ visibleFor }) => (visibleFor ? period(visibleFor) : t('noEnd'))),
      photo: withProfiles(({ photo }) => t(photo)),
      asked: ({ asked }: Simulation) => (asked.length ? list(asked.map((purpose) => t(`purpose.${purpose}`))) : t('nothing')),
    },
    stay: { undo: ({ closing }: Simulation) => period(closing.undo) },
    contact: {
      cookies: ({ cookies: { optional, validity } }: Simulation) =>
        optional.length ? (
          <>
            {t('asks', { list: list(optional.map((category) => t(`category.${category}`))) })}
            <Sub>{t('holds', { period: period(validity) })}</Sub>
          </>
        ) : (
          t('onlyNeeded')
        ),
      reply: ({ reply }: Simulation) => (
        <>
          {t('within', { period: period(reply.within) })}
          <Sub>{t('later', { period: period(reply.extension) })}</Sub>
        </>
      ),
      offered: ({ offered }: Simulation) =>
        offered.length ? (
          <>
            {offered.map(({ title, channels }) => (
              <div key={title.nl}>
                {title[language]}: {list(channels.map((channel) => t(`channel.${channel}`)))}
              </div>
            ))}
          </>
        ) : (
          t('nothing')
        ),
      messages: ({ messages: { kept, contactKept } }: Simulation) => (
        <>
          {kept ? t('messagesKept', { period: period(kept) }) : t('messagesStay')}
          <Sub>{/[1-9]/.test(contactKept) ? t('contactKept', { period: period(contactKept) }) : t('contactGone')}</Sub>
        </>
      ),
      acceptance: ({ acceptance }: Simulation) => t(`acceptances.${acceptance}`),
      floor: ({ floorNotes }: Simulation) => t('floor', { count: floorNotes }),
    },
  } satisfies Record<string, Record<string, Say>>;
}
