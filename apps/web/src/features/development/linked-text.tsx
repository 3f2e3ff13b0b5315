import { Fragment } from 'react';

const LINK = /(https?:\/\/[^\s)>\]]+[^\s)>\].,])/;

/** Plain text in which addresses can be pressed. */
export const LinkedText = ({ text }: { text: string }) => (
  <div className="mail-text">
    {text.split(LINK).map((part, n) =>
      LINK.test(part) ? (
        <a key={n} href={part}>
          {part}
        </a>
      ) : (
        <Fragment key={n}>{part}</Fragment>
      ),
    )}
  </div>
);
