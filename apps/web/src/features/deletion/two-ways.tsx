import type { ReactNode } from 'react';
import { Button } from '../../ui/button';

type Way = { title: string; help: string; act: string; onPress: () => void };

/** One way, with its button; both ways have the same size and colour. */
export const OneWay = ({ title, help, act, onPress, children }: Way & { children?: ReactNode }) => (
  <div className="stack tight">
    <h3>{title}</h3>
    <p className="muted">{help}</p>
    <p>
      <Button look="second" isFull onPress={onPress}>
        {act}
      </Button>
    </p>
    {children}
  </div>
);

/** A way to go on, and beside it the other one. */
export const TwoWays = ({ children, ...way }: Way & { children: ReactNode }) => (
  <div className="cols two-equal">
    <OneWay {...way} />
    {children}
  </div>
);
