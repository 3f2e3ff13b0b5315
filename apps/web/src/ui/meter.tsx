import { Meter as AriaMeter } from 'react-aria-components/Meter';
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import type { CSSProperties } from 'react';
import { classes } from './classes';

const filled = (percent: number) => ({ '--v': `${percent}%` }) as CSSProperties;
type Props = { label: string; value: number; max?: number; isWarning?: boolean };

/** How much of a budget is used. */
export const Meter = ({ label, value, max = 100, isWarning }: Props) => (
  <AriaMeter aria-label={label} value={value} maxValue={max} valueLabel={label}>
    <div className={classes('meter', isWarning && 'warn')} style={filled((value / max) * 100)}>
      <i />
    </div>
  </AriaMeter>
);

/** How far an act is. */
export const Progress = ({ label, value }: Props) => (
  <AriaProgressBar aria-label={label} value={value}>
    <div className="meter" style={filled(value)}>
      <i />
    </div>
  </AriaProgressBar>
);
