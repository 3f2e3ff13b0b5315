import { useState } from 'react';
import { Button } from '../../ui/button';
import { NumberField } from '../../ui/field';
import { isRate } from './address';
import { useSearchPhrases } from './phrases';

type Props = { rate: number | undefined; onChange: (rate: number | undefined) => void };

/** The most an hour may cost; candidates who show no rate then fall out, so it waits for a press. */
export function RateFilter({ rate, onChange }: Props) {
  const t = useSearchPhrases();
  const [typed, setTyped] = useState(rate);
  const [isWrong, setWrong] = useState(false);
  const apply = () => {
    const isFine = typed === undefined || isRate(typed);
    setWrong(!isFine);
    if (isFine) onChange(typed);
  };
  return (
    <form
      className="stack tight rate-filter"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <NumberField label={t('rate')} help={t('rateHelp')} value={typed} onChange={setTyped} error={isWrong ? t('rateWrong') : undefined} />
      <Button look="second" size="small" type="submit">
        {t('rateAct')}
      </Button>
    </form>
  );
}
