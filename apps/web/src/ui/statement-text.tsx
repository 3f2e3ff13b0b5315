import type { Block, StatementSection } from '@helder/policy/pack.js';
import { ExternalLink } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { Link } from '../lib/links';
import type { PageName } from '../lib/site.data';
import { Icon } from './icon';
import { Facts } from './lists';
import { Section } from './page';
import { useUiPhrases } from './phrases';

const LINK = /\[([^\]]+)\]\(([^)]+)\)/g;

/** A link that leaves this site says so, to the eye and to a screen reader. */
export const OutsideLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} rel="noreferrer">
    {children}
    {/* no space between: the picture stays on the line of the last word */}
    <span className="outside">
      <Icon of={ExternalLink} />
    </span>
    <span className="sr"> {useUiPhrases()('outside')}</span>
  </a>
);

/** Where the words lead: a page of ours by its name, a part of this text, a mail or another site. */
function Target({ to, children }: { to: string; children: ReactNode }) {
  const [, page, hash] = /^page:(\w+)(?:#(.+))?$/.exec(to) ?? [];
  if (page)
    return (
      <Link to={page as PageName} hash={hash}>
        {children}
      </Link>
    );
  if (to.startsWith('https:')) return <OutsideLink href={to}>{children}</OutsideLink>;
  return <a href={to}>{children}</a>;
}

type LinkedProps = {
  children: string;
  /** Only the words: a link would lead away from a form that is being filled in. */
  isPlain?: boolean;
};

/** Words with links between them: `[words](target)`. */
export const Linked = ({ children, isPlain }: LinkedProps) =>
  // a split by a pattern with two groups answers text, words, target, text, …
  children.split(LINK).map((part, at, parts) => {
    if (at % 3 === 2) return null;
    if (at % 3 === 0 || isPlain) return part;
    return (
      <Target key={at} to={parts[at + 1]}>
        {part}
      </Target>
    );
  });

const asPart = (block: Block, isPlain?: boolean): ReactNode => {
  const say = (words: string) => <Linked isPlain={isPlain}>{words}</Linked>;
  if ('p' in block) return <p>{say(block.p)}</p>;
  if ('dl' in block) return <Facts items={block.dl.map(({ term, says }) => ({ term, says: say(says) }))} />;
  return (
    <ul className="bullets">
      {block.ul.map((item) => (
        <li key={item}>{say(item)}</li>
      ))}
    </ul>
  );
};

type BodyProps = { of: readonly Block[]; isPlain?: boolean };
const Body = ({ of, isPlain }: BodyProps) => of.map((block, at) => <Fragment key={at}>{asPart(block, isPlain)}</Fragment>);

type Props = {
  sections: readonly StatementSection[];
  /** Stands inside a form: small headings, no anchors, no links that lead away. */
  isInside?: boolean;
  /** Shown below the part with this id. */
  below?: (id: string) => ReactNode;
};

/** A published text, section by section. */
export const StatementText = ({ sections, isInside, below }: Props) =>
  sections.map(({ id, title, body }) =>
    isInside ? (
      <div key={id} className="stack tight">
        <h3>{title}</h3>
        <Body of={body} isPlain />
      </div>
    ) : (
      <Section key={id} id={id} title={title}>
        <div className="stack">
          <Body of={body} />
          {below?.(id)}
        </div>
      </Section>
    ),
  );
