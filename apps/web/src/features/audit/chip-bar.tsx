import { Chip, Chips, RemovableChip } from '../../ui/chip';
import type { Filters } from './audit.types';
import { isSame, QUICK, quickFilters } from './filters';
import { useAuditPhrases } from './phrases';

type Props = { filters: Filters; onChange: (filters: Filters) => void };
const POINTING = ['actor', 'subject', 'request'] as const;

/** Questions asked often, in words; and what points at one person or request, to take away again. */
export function ChipBar({ filters, onChange }: Props) {
  const t = useAuditPhrases();
  const quick = quickFilters(new Date());
  const pointing = POINTING.filter((name) => filters[name]);
  return (
    <div className="stack tight">
      <Chips label={t('quick.label')}>
        {QUICK.map((name) => (
          <Chip key={name} isOn={isSame(filters, quick[name])} onChange={(isOn) => onChange(isOn ? quick[name] : {})}>
            {t(`quick.${name}`)}
          </Chip>
        ))}
      </Chips>
      {pointing.length > 0 && (
        <Chips label={t('set')}>
          {pointing.map((name) => (
            <RemovableChip
              key={name}
              label={`${t(`filters.${name}`)}: ${filters[name]!.slice(0, 8)}`}
              onRemove={() => onChange({ ...filters, [name]: undefined })}
            />
          ))}
        </Chips>
      )}
    </div>
  );
}
