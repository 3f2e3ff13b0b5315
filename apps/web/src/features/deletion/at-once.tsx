import { useFormats } from '../../lib/dates';
import { useIsOffered } from '../../lib/platform';
import { Rows } from '../../ui/lists';
import { Section } from '../../ui/page';
import { useDeletionPhrases } from './phrases';

/** What closing does in the same moment, to everybody. */
export function AtOnce({ sessions }: { sessions: number }) {
  const t = useDeletionPhrases();
  const { date } = useFormats();
  const hasProfiles = useIsOffered()('profile');
  const items = [
    ...(hasProfiles ? [[t('effect.unseen'), t('effect.unseenMore')]] : []),
    [t('effect.out'), t('effect.outMore', { count: sessions })],
    [t('effect.quiet'), t('effect.quietMore')],
  ];
  return (
    <Section title={t('effect.now')} help={t('effect.today', { date: date(new Date()) })} isStrong>
      <Rows>
        {items.map(([what, more]) => (
          <li key={what}>
            <span>{what}</span>
            <span className="muted">{more}</span>
          </li>
        ))}
      </Rows>
    </Section>
  );
}
