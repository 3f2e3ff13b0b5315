import type { CSSProperties } from 'react';
import { classes } from './classes';

type Props = { label: string; value: number; max?: number; isWarning?: boolean };

const Bar = ({ label, value, max = 100, isWarning, role }: Props & { role: 'meter' | 'progressbar' }) => (
  <div
    className={classes('meter', isWarning && 'warn')}
    role={role}
    aria-label={label}
    aria-valuenow={value}
    aria-valuemin={0}
    aria-valuemax={max}
    style={{ '--v': `${(value / max) * 100}%` } as CSSProperties}
  >
    <i />
  </div>
);

/** How much of a budget is used. */
export const Meter = (props: Props) => <Bar {...props} role="meter" />;

/** How far an act is. */
export const Progress = (props: Omit<Props, 'max' | 'isWarning'>) => <Bar {...props} role="progressbar" />;
