import { useEffect, useId, useRef, type MouseEvent } from 'react';

type Mistake = { id: string; text: string };
const FOCUSABLE = 'input:not([type=hidden]), select, textarea, button, [tabindex]';

function focusField(event: MouseEvent, id: string) {
  event.preventDefault();
  const field = document.getElementById(id);
  const target = field?.matches(FOCUSABLE) ? field : field?.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
}

/** What must be repaired, on top of the form: takes focus, links to the fields. */
export function ErrorSummary({ title, mistakes }: { title: string; mistakes: readonly Mistake[] }) {
  const box = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className="error-summary" role="alert" aria-labelledby={heading} tabIndex={-1}>
      <h2 id={heading}>{title}</h2>
      <ul>
        {mistakes.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => focusField(event, id)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
