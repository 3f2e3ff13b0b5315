import { useFormats } from '../lib/dates';
import { Link } from '../lib/links';
import { useSession } from '../lib/session';
import { Notice } from '../ui/status';
import { useAppPhrases } from './phrases';

/** In the week before new rules begin: the day, and what will change. */
export function ComingStatements() {
  const t = useAppPhrases();
  const { date } = useFormats();
  const coming = useSession()?.statements.coming ?? [];
  if (!coming.length) return null;
  return (
    <div className="wrap coming">
      {coming.map(({ kind, version, from, since }) => (
        <Notice key={kind} tone="info" title={t('coming.title', { from: date(from) })}>
          <p>
            {t(`coming.${kind}`)}{' '}
            <Link to="difference" params={{ document: kind, before: since, after: version }}>
              {t('coming.act')}
            </Link>
          </p>
        </Notice>
      ))}
    </div>
  );
}
