import { Link } from '../../lib/links';
import { Fixed } from '../../ui/status';
import { Sub } from '../../ui/table';
import { Switch } from '../../ui/toggle';
import { useVisibilityPhrases } from './phrases';
import { isOwnYes } from './sharing';
import type { RowSharing } from './use-row-sharing';
import type { MatrixRow } from './visibility.types';

type Props = { row: MatrixRow; name: string; sharing: RowSharing };

/** The switch of a row; saves at once, and says so beside it. */
export function RowSwitch({ row, name, sharing }: Props) {
  const t = useVisibilityPhrases();
  if (row.switch === 'empty') return <span className="muted">{t('switch.empty')}</span>;
  if (!row.isSwitchable && row.switch === 'fixed') return <Fixed>{t('switch.fixed')}</Fixed>;
  if (!row.isSwitchable)
    return (
      <>
        <b>{t(isOwnYes(row) ? 'switch.on' : 'switch.off')}</b>{' '}
        <Link
          to={row.id === 'newsletter' ? 'preferences' : 'consents'}
          className="link noprint"
          aria-label={`${t('switch.elsewhere')}: ${name}`}
        >
          {t('switch.elsewhere')}
        </Link>
      </>
    );
  const says = sharing.error
    ? t('switch.failed', { state: t(isOwnYes(row) ? 'switch.on' : 'switch.off') })
    : sharing.savedAt && !sharing.isSaving && t('switch.saved');
  return (
    <div ref={sharing.place}>
      <Switch label={t('switch.share', { field: name })} isOn={sharing.isOn} onChange={sharing.toggle} />
      <span role="status">{says && <Sub>{says}</Sub>}</span>
    </div>
  );
}
