import { reveal } from '@helder/contract/reveal.js';
import { useFormats } from '../../lib/dates';
import { useAct } from '../../lib/query';
import { SHARING_READS } from '../../lib/sharing-reads';
import { Button } from '../../ui/button';
import { useSayRevealed } from '../../ui/candidate/say-revealed';
import { Failure } from '../../ui/failure';
import { Facts } from '../../ui/lists';
import { Section } from '../../ui/page';
import { lastDay } from './last-day';
import { useRevealPhrases } from './phrases';
import type { MineOpened } from './reveal.types';

/** What this organisation sees on top, until when, and one press to stop it. */
export function Showing({ of: { id, organisation, fields, until, state, endedAt } }: { of: MineOpened }) {
  const t = useRevealPhrases();
  const say = useSayRevealed();
  const { date, dateTime } = useFormats();
  const end = useAct(reveal.end, { refreshes: SHARING_READS });
  if (state !== 'granted')
    return <Section title={t('shown.title')}>{endedAt && <p role="status">{t('shown.over', { date: dateTime(endedAt) })}</p>}</Section>;
  return (
    <Section title={t('shown.title')}>
      <div className="stack">
        <Facts
          items={[
            {
              term: t('shown.what', { organisation: organisation.name }),
              says: say(fields),
            },
            until !== null && { term: t('shown.until'), says: t('until', { date: date(lastDay(until)) }) },
          ]}
        />
        {end.error && <Failure error={end.error} takesFocus />}
        <p className="row">
          <Button look="second" onPress={() => end.mutate({ params: { id } })}>
            {t('shown.stop')}
          </Button>
        </p>
        <p className="help">{t('shown.stopHelp')}</p>
      </div>
    </Section>
  );
}
