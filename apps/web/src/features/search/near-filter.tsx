import { areaOf, AREA_ACCURACY, AREAS, DISTANCES } from '@helder/policy/dictionary/index.js';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Select, TextField } from '../../ui/field';
import type { Near } from './address';
import { useSearchPhrases } from './phrases';

type Props = { near: Near | undefined; onChange: (near: Near | undefined) => void };
const USUAL = '25';

/** How far from a postcode, in steps; it says how exact that is, and waits for a press. */
export function NearFilter({ near, onChange }: Props) {
  const t = useSearchPhrases();
  const [postcode, setPostcode] = useState(near?.postcode ?? '');
  const [within, setWithin] = useState(near?.within ?? USUAL);
  const [isWrong, setWrong] = useState(false);
  const area = areaOf(postcode);
  const apply = () => {
    const isFine = postcode.trim() === '' || area !== undefined;
    setWrong(!isFine);
    if (isFine) onChange(area ? { postcode: postcode.trim(), within } : undefined);
  };
  return (
    <form
      className="stack tight rate-filter"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <TextField
        label={t('near')}
        help={t('nearHelp', { km: String(AREA_ACCURACY) })}
        value={postcode}
        onChange={(typed = '') => setPostcode(typed)}
        maxLength={10}
        autoComplete="off"
        error={isWrong ? t('nearWrong') : undefined}
      />
      <Select
        label={t('within')}
        value={within}
        onChange={(km = USUAL) => setWithin(km)}
        choices={DISTANCES.map((km) => ({ id: String(km), label: t('km', { km: String(km) }) }))}
      />
      {near && area && <p className="small muted">{t('nearTown', { town: AREAS[area].town })}</p>}
      <Button look="second" size="small" type="submit">
        {t('nearAct')}
      </Button>
    </form>
  );
}
