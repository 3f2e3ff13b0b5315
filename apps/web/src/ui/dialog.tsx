import { useEffect, useId, useRef, type ReactNode } from 'react';

type Props = {
  title: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Interrupts, such as the end of a session. */
  isUrgent?: boolean;
};

/** For exports and the session only; everything else is a page or a panel. Gives focus back when it closes. */
export function Dialog({ title, isOpen, onClose, children, isUrgent }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (isOpen) box.current?.showModal();
    else box.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={box} role={isUrgent ? 'alertdialog' : undefined} aria-labelledby={heading} onClose={onClose}>
      {isOpen && (
        <div className="stack">
          <h2 id={heading} tabIndex={-1}>
            {title}
          </h2>
          {children}
        </div>
      )}
    </dialog>
  );
}
