import { partsOf } from './body';

/** The words of a vacancy as its recruiter wrote them; a heading is one level under the page's own. */
export const BodyText = ({ source }: { source: string }) => (
  <div className="stack vacancy-body">
    {partsOf(source).map((part, index) =>
      part.kind === 'ul' ? (
        <ul key={index} className="bullets">
          {part.items.map((item, n) => (
            <li key={n}>{item}</li>
          ))}
        </ul>
      ) : part.kind === 'h' ? (
        <h3 key={index}>{part.text}</h3>
      ) : (
        <p key={index}>{part.text}</p>
      ),
    )}
  </div>
);
