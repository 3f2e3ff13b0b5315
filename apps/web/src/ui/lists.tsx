import type { ReactNode } from 'react';
import { classes } from './classes';

type Pair = { term: ReactNode; says: ReactNode; id?: string };

/** Questions and answers, or names and values. Empty answers are left out. */
export const Facts = ({
  items,
  isQuiet,
  className,
}: {
  items: readonly (Pair | false | null | undefined)[];
  isQuiet?: boolean;
  className?: string;
}) => (
  <dl className={classes('facts', isQuiet && 'quiet', className)}>
    {items.map(
      (item, index) =>
        item && (
          <div key={item.id ?? index}>
            <dt>{item.term}</dt>
            <dd>{item.says}</dd>
          </div>
        ),
    )}
  </dl>
);

/** A list with a value on the right; give `<li>`s. */
export const Rows = ({ children, isThree, isOrdered }: { children: ReactNode; isThree?: boolean; isOrdered?: boolean }) => {
  const List = isOrdered ? 'ol' : 'ul';
  return <List className={classes('rows', isThree && 'three')}>{children}</List>;
};

export type Moment = { id: string; at: ReactNode; dateTime?: string; says: ReactNode; more?: ReactNode };

/** What happened, newest first; the first is how it is now. */
export const Timeline = ({ items }: { items: readonly Moment[] }) => (
  <ol className="timeline">
    {items.map(({ id, at, dateTime, says, more }, index) => (
      <li key={id} className={index === 0 ? 'now' : undefined}>
        <time dateTime={dateTime}>{at}</time>
        {says}
        {more && (
          <>
            <br />
            <span className="small muted">{more}</span>
          </>
        )}
      </li>
    ))}
  </ol>
);

/** What belongs here, one act, and why it may be empty on purpose. */
export const Empty = ({ title, children, act }: { title: ReactNode; children?: ReactNode; act?: ReactNode }) => (
  <div className="empty">
    <b>{title}</b>
    {children}
    {act}
  </div>
);
