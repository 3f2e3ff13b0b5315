import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { setTitle } from '../lib/title';
import { classes } from './classes';

type TitleProps = {
  children: ReactNode;
  /** The name in the tab when the heading is more than plain words. */
  title?: string;
  className?: string;
  /** The heading came in place of another one on the same page. */
  takesFocus?: boolean;
};

/** The h1: names the tab, and takes focus after each navigation. */
export function PageTitle({ children, title, className, takesFocus }: TitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname, hash } = useLocation();
  const isFirst = key === 'default';
  const name = title ?? (typeof children === 'string' ? children : '');
  useEffect(() => setTitle(name), [name, pathname]);
  useEffect(() => {
    if (takesFocus || (!isFirst && !hash)) heading.current?.focus({ preventScroll: true });
    // a changed query or fragment is the same page: focus stays where the reader is
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}

type HeadProps = TitleProps & {
  lead?: ReactNode;
  /** A word above the title, such as "Step 2 of 3". */
  over?: ReactNode;
  /** Stands on the right on wide screens. */
  aside?: ReactNode;
  /** Under the lead: status, sub navigation, acts. */
  below?: ReactNode;
};

export function PageHead({ lead, over, aside, below, ...title }: HeadProps) {
  const text = (
    <>
      {over && <p className="muted">{over}</p>}
      <PageTitle {...title} />
      {lead && <p className="lead">{lead}</p>}
      {below}
    </>
  );
  return aside ? (
    <div className="page-head two">
      <div className="stack">{text}</div>
      {aside}
    </div>
  ) : (
    <div className="page-head">{text}</div>
  );
}

type SectionProps = {
  title: ReactNode;
  help?: ReactNode;
  children: ReactNode;
  id?: string;
  isStrong?: boolean;
  className?: string;
};

/** The rhythm of every page: a line on top, the title in the left margin, content on the right. */
export function Section({ title, help, children, id, isStrong, className }: SectionProps) {
  const heading = useId();
  return (
    <section className={classes('section', isStrong && 'strong', className)} id={id} aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>{title}</h2>
        {help && <p>{help}</p>}
      </div>
      {children}
    </section>
  );
}

/** The content column; `isWide` for work pages. */
export const Wrap = ({ children, isWide, className }: { children: ReactNode; isWide?: boolean; className?: string }) => (
  <div className={classes('wrap', isWide && 'wide', className)}>{children}</div>
);

/** One decision. */
export const Card = ({ children, className }: { children: ReactNode; className?: string }) => (
  <div className={classes('card', className ?? 'stack')}>{children}</div>
);

/** Asked before sharing more; takes focus; never a modal. */
export function Panel({ title, children }: { title: ReactNode; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
