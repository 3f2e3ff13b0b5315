import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import { classes } from './classes';

export type Column = { label: ReactNode; /** Said but not shown. */ isHidden?: boolean; className?: string };

type TableProps = { caption: ReactNode; columns: readonly (string | Column)[]; children: ReactNode; isEven?: boolean };

/** A real table; under 720 px its rows become blocks, so the roles are written out. Give `<TableBody>`s. */
export const Table = ({ caption, columns, children, isEven }: TableProps) => (
  <table className={classes('table', isEven && 'even')} role="table">
    <caption className="sr">{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column, index) => {
          const { label, isHidden, className } = typeof column === 'string' ? { label: column } : column;
          return (
            <th key={index} scope="col" role="columnheader" className={className}>
              {isHidden ? <span className="sr">{label}</span> : label}
            </th>
          );
        })}
      </tr>
    </thead>
    {children}
  </table>
);

/** Rows, with a name for the group when there are more groups. */
export const TableBody = ({ children, title, span }: { children: ReactNode; title?: ReactNode; span?: number }) => (
  <tbody role="rowgroup">
    {title && (
      <tr role="row" className="group">
        <th scope="rowgroup" role="rowheader" colSpan={span}>
          {title}
        </th>
      </tr>
    )}
    {children}
  </tbody>
);

export const Row = ({ children, className, isCurrent }: { children: ReactNode; className?: string; isCurrent?: boolean }) => (
  <tr role="row" className={classes(className, isCurrent && 'selected') || undefined}>
    {children}
  </tr>
);

export const RowHead = ({ children, className }: { children: ReactNode; className?: string }) => (
  <th scope="row" role="rowheader" className={className}>
    {children}
  </th>
);

/** `label` is shown before the value on small screens; `isAct` moves the cell to the top right there. */
export const Cell = ({ children, label, isAct, span }: { children?: ReactNode; label?: string; isAct?: boolean; span?: number }) => (
  <td role="cell" data-l={label} className={isAct ? 'act' : undefined} colSpan={span}>
    {span ? children : <div>{children}</div>}
  </td>
);

type ExpandProps = { children: ReactNode; isOpen: boolean; onToggle: () => void; controls: string };

/** Opens the row under it; use in `RowHead`. */
export const Expand = ({ children, isOpen, onToggle, controls }: ExpandProps) => (
  <button type="button" className="expand" aria-expanded={isOpen} aria-controls={controls} onClick={onToggle}>
    <Icon of={ChevronRight} />
    {children}
  </button>
);

/** The row that `Expand` opens. */
export const DetailRow = ({ children, id, isOpen, span }: { children: ReactNode; id: string; isOpen: boolean; span: number }) => (
  <tr role="row" className="detail" id={id} hidden={!isOpen}>
    <td role="cell" colSpan={span}>
      {isOpen && children}
    </td>
  </tr>
);

/** Small print under a value. */
export const Sub = ({ children }: { children: ReactNode }) => <span className="sub">{children}</span>;
