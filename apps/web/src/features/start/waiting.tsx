import { reveal } from '@helder/contract/reveal.js';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Rows } from '../../ui/lists';
import { Section } from '../../ui/page';
import { useStartPhrases } from './phrases';

/** Organisations that wait for an answer, or said something new. */
export function Waiting() {
  const t = useStartPhrases();
  const mine = useAnswer(reveal.mine, {});
  const items = (mine.data?.items ?? []).filter(({ state, unread }) => state === 'open' || unread > 0);
  if (items.length === 0) return null;
  return (
    <Section title={t('waiting.title')}>
      <Rows>
        {items.map(({ id, state, organisation }) => (
          <li key={id}>
            <span>{t(state === 'open' ? 'waiting.asks' : 'waiting.wrote', { organisation: organisation.name })}</span>
            <Link to="message" params={{ id }} aria-label={t('waiting.readOf', { organisation: organisation.name })}>
              {t('waiting.read')}
            </Link>
          </li>
        ))}
      </Rows>
    </Section>
  );
}
