import { development } from '@helder/contract/development.js';
import { useState } from 'react';
import { useFormats } from '../../lib/dates';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Failure } from '../../ui/failure';
import { Saved } from '../../ui/status';
import { useDevelopmentPhrases } from './phrases';

const STEPS = ['PT1H', 'P1D', 'P7D', 'P30D', 'P1Y', 'P7Y'] as const;

/** Moves time for whoever tries what a year does. */
export function ClockPanel() {
  const t = useDevelopmentPhrases();
  const { exact, list } = useFormats();
  const clock = useAnswer(development.clock, {});
  const move = useAct(development.setClock, { refreshes: [development.clock, development.outbox] });
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const set = () => {
    const at = new Date(typed.replace(' ', 'T'));
    setWrong(Number.isNaN(at.getTime()));
    if (!Number.isNaN(at.getTime())) move.mutate({ body: { now: at.toISOString() } });
  };
  const did = move.data?.did.flatMap(({ name, counts }) => (Object.values(counts).some((count) => count > 0) ? [name] : [])) ?? [];
  return (
    <div className="stack">
      <Answered of={clock}>{({ now }) => <p className="until-date">{t('clock.now', { now: exact(move.data?.now ?? now) })}</p>}</Answered>
      <div className="row" role="group" aria-label={t('clock.advance')}>
        <span>{t('clock.advance')}</span>
        {STEPS.map((step) => (
          <Button key={step} look="second" size="small" onPress={() => move.mutate({ body: { advance: step } })}>
            {t(`clock.steps.${step}`)}
          </Button>
        ))}
      </div>
      <form
        className="row outbox-row"
        onSubmit={(event) => {
          event.preventDefault();
          set();
        }}
      >
        <TextField
          label={t('clock.set')}
          value={typed}
          onChange={(value = '') => setTyped(value)}
          error={isWrong ? t('clock.wrong') : undefined}
          isShort
        />
        <Button type="submit" look="second">
          {t('clock.setAct')}
        </Button>
      </form>
      {move.error && <Failure error={move.error} takesFocus />}
      <Saved
        at={move.data && new Date()}
        says={did.length ? t('clock.did', { what: list(did) }) : t('clock.nothing')}
        isSaving={move.isPending}
      />
    </div>
  );
}
