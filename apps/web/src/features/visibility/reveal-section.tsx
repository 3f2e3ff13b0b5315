import type { AnswerOf } from '@helder/contract/endpoint.js';
import { reveal } from '@helder/contract/reveal.js';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAct, useAnswer } from '../../lib/query';
import { SHARING_READS } from '../../lib/sharing-reads';
import { Button } from '../../ui/button';
import { useSayRevealed } from '../../ui/candidate/say-revealed';
import { Failure } from '../../ui/failure';
import { Rows } from '../../ui/lists';
import { Section } from '../../ui/page';
import { useVisibilityPhrases } from './phrases';

type Mine = AnswerOf<typeof reveal.mine>['items'][number];

/** Organisations that see more than the level: what, until when, and one press to stop. */
export function RevealSection() {
  const t = useVisibilityPhrases();
  const mine = useAnswer(reveal.mine, {});
  const end = useAct(reveal.end, { refreshes: SHARING_READS });
  const items = (mine.data?.items ?? []).filter(({ state }) => state === 'granted');
  if (items.length === 0) return null;
  return (
    <Section title={t('reveal.title')} help={t('reveal.help')}>
      {end.error && <Failure error={end.error} takesFocus />}
      <Rows>
        {items.map((each) => (
          <Shown key={each.id} of={each} onStop={() => end.mutate({ params: { id: each.id } })} />
        ))}
      </Rows>
    </Section>
  );
}

function Shown({ of: { id, organisation, fields, until }, onStop }: { of: Mine; onStop: () => void }) {
  const t = useVisibilityPhrases();
  const say = useSayRevealed();
  const { date } = useFormats();
  return (
    <li>
      <div>
        <Link to="message" params={{ id }}>
          {organisation.name}
        </Link>
        <p className="help">
          {say(fields)}
          {/* the end is the first moment after the last day */}
          {until !== null && `. ${t('reveal.until', { date: date(new Date(new Date(until).getTime() - 1)) })}`}
        </p>
      </div>
      <Button look="link" size="tall" onPress={onStop} aria-label={t('reveal.stopFor', { organisation: organisation.name })}>
        {t('reveal.stop')}
      </Button>
    </li>
  );
}
