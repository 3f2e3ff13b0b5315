import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';

export type Item = {
  id: string;
  label: ReactNode;
  icon?: ReactNode;
  help?: ReactNode;
  href?: string;
  lang?: string;
  onAction?: () => void;
};

type Props = {
  /** The content of the button. */
  children: ReactNode;
  /** The name of the button when its content is only a picture. */
  label?: string;
  className: string;
  items: readonly Item[];
};

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys walk through the items; Tab does too. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('.menu-item')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items.at((at + step + items.length) % items.length)?.focus();
}

/** A button that shows a short list of acts and places; Escape or leaving it closes the list. */
export function Menu({ children, label, className, items }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();
  const { pathname } = useLocation();
  useEffect(() => setOpen(false), [pathname]);

  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && isOpen) {
      setOpen(false);
      button.current?.focus();
    } else if (isOpen) walk(event);
  };
  const act = (onAction?: () => void) => () => {
    setOpen(false);
    button.current?.focus();
    onAction?.();
  };
  return (
    <div className="menu-holder" onBlur={leave} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      <ul className="menu" id={list} hidden={!isOpen}>
        {items.map(({ id, label: words, icon, help, href, lang, onAction }) => {
          const content = (
            <>
              {icon}
              <span lang={lang}>
                {words}
                {help && <span className="sub">{help}</span>}
              </span>
            </>
          );
          return (
            <li key={id}>
              {href ? (
                <Link className="menu-item" to={href} onClick={() => setOpen(false)}>
                  {content}
                </Link>
              ) : (
                <button type="button" className="menu-item" onClick={act(onAction)}>
                  {content}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
