import { retention } from '@helder/contract/retention.js';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, Section, Wrap } from '../../ui/page';
import { useAdminPhrases } from './phrases';
import { RoundsTable } from './rounds-table';
import { ToDo } from './to-do';

const LINKS = [
  { id: 'denied', to: 'audit', search: { outcome: 'denied' } },
  { id: 'signIn', to: 'audit', search: { action: 'session.start', outcome: 'denied' } },
  { id: 'viewed', to: 'audit', search: { action: 'candidate.read,document.read' } },
  { id: 'exports', to: 'audit', search: { action: 'audit.export' } },
  { id: 'figures', to: 'figures', search: {} },
  { id: 'cookies', to: 'cookiesAdmin', search: {} },
  { id: 'recipients', to: 'recipients', search: {} },
  { id: 'holds', to: 'holds', search: {} },
  { id: 'closed', to: 'closedRegister', search: {} },
  { id: 'compare', to: 'compareAdmin', search: {} },
] as const;

/** Where an admin begins: what asks for attention, what the night did, and the ways on. */
export function Component() {
  const t = useAdminPhrases();
  const state = useAnswer(retention.dryRun, {});
  return (
    <Wrap isWide>
      <PageHead lead={t('lead')}>{t('title')}</PageHead>
      <Answered of={state}>
        {(now) => (
          <>
            <Section title={t('todo.title')} help={t('todo.help')} isStrong>
              <ToDo state={now} />
            </Section>
            <Section title={t('rounds.title')} help={t('rounds.help')}>
              <div className="stack">
                <RoundsTable state={now} />
                <p>
                  <Link to="retention">{t('rounds.all')}</Link>
                </p>
              </div>
            </Section>
          </>
        )}
      </Answered>
      <Section title={t('links.title')}>
        <ul className="cols narrow">
          {LINKS.map(({ id, to, search }) => (
            <li key={id}>
              <Link to={to} search={search}>
                {t(`links.${id}`)}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </Wrap>
  );
}
