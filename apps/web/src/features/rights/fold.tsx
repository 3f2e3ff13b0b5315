import type { ReactNode } from 'react';
import './my-data.css';

/** Something long that opens by a press; paper shows it open. */
export const Fold = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className="fold">
    <summary>{title}</summary>
    <div className="stack">{children}</div>
  </details>
);
