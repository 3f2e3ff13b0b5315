import { X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Facts } from '../../ui/lists';
import { Notice, Saved } from '../../ui/status';
import { About, Outcome, Who } from './audit-table';
import { ACTIONS, REASONS, whyOf, wordsFor } from './audit-words.data';
import type { Detail } from './audit.types';
import { useAuditPhrases } from './phrases';
import { useLine } from './use-audit';

type Props = { id: string; search: Record<string, string> };

/** One line, whole; beside the list, or a page of its own on a small screen. */
export function LineDetail({ id, search }: Props) {
  const t = useAuditPhrases();
  const line = useLine(id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id]);
  return (
    <aside className="split-detail" aria-labelledby="line">
      <div className="stack">
        <p className="audit-back">
          <Link to="audit" search={search}>
            {t('detail.back')}
          </Link>
        </p>
        <div className="row between">
          <h2 id="line" ref={heading} tabIndex={-1}>
            {t('detail.title')}
          </h2>
          <Link className="icon-btn audit-close" to="audit" search={search} aria-label={t('detail.close')}>
            <Icon of={X} />
          </Link>
        </div>
        <Answered of={line}>{(event) => <Whole of={event} />}</Answered>
      </div>
    </aside>
  );
}

const NUMBERS = (counts: Detail['counts']) => Object.entries(counts).map(([name, n]) => `${name} ${n}`);

function Whole({ of: event }: { of: Detail }) {
  const t = useAuditPhrases();
  const language = useLanguage();
  const { exact, date, list } = useFormats();
  const { actor, subject, changes, source, requestId, authLevel } = event;
  const day = event.at.slice(0, 10);
  const why = whyOf(event);
  const to = (search: Record<string, string>, words: string) => (
    <Link to="audit" search={search}>
      {words}
    </Link>
  );
  return (
    <>
      {event.purgedAt && (
        <Notice tone="info">
          <p>{t('detail.purged', { date: date(event.purgedAt) })}</p>
        </Notice>
      )}
      <Facts
        isQuiet
        items={[
          { term: t('detail.time'), says: <time dateTime={event.at}>{exact(event.at)}</time> },
          {
            term: t('detail.what'),
            says: <Two says={wordsFor(ACTIONS, event.action, language)} code={event.action} />,
          },
          {
            term: t('columns.who'),
            says: (
              <Person link={actor.ref && to({ actor: actor.ref }, t('detail.byThis'))}>
                <Who of={event} />
              </Person>
            ),
          },
          {
            term: t('columns.about'),
            says: (
              <Person link={subject && to({ subject }, t('detail.aboutThis'))}>
                <About of={event} />
              </Person>
            ),
          },
          event.organisation !== null && { term: t('detail.organisation'), says: event.organisation },
          {
            term: t('detail.target'),
            says: <code>{[event.target.type, event.target.ref].filter(Boolean).join(' ')}</code>,
          },
          changes.length > 0 && { term: t('detail.fields'), says: list(changes.map(({ field }) => field)) },
          Object.keys(event.counts).length > 0 && { term: t('detail.counts'), says: list(NUMBERS(event.counts)) },
          why !== null && { term: t('detail.reason'), says: wordsFor(REASONS, why, language) },
          event.statedReason !== null && { term: t('detail.stated'), says: event.statedReason },
          { term: t('columns.outcome'), says: <Outcome of={event} /> },
          authLevel !== null && {
            term: t('detail.signedIn'),
            says: t(`detail.signedInBy.${authLevel as 'password' | 'session'}`),
          },
          (source.ip ?? source.agent) !== null && {
            term: t('detail.from'),
            says: (
              <>
                {source.ip && <code>{source.ip}</code>} {source.agent}
              </>
            ),
          },
          requestId !== null && {
            term: t('detail.request'),
            says: (
              <Person link={to({ request: requestId, from: day, until: day }, t('detail.sameRequest'))}>
                <code>{requestId.slice(0, 8)}</code>
              </Person>
            ),
          },
        ]}
      />
      <div className="rule-top stack tight">
        <h3>{t('detail.proof')}</h3>
        <Facts
          isQuiet
          items={[
            { term: t('detail.id'), says: <code>{event.id}</code> },
            { term: t('detail.hash'), says: <code>{`sha256 ${event.payloadHash}`}</code> },
            { term: t('detail.seal'), says: event.seq === null ? t('detail.noSeal') : <code>{event.seq}</code> },
            event.policyVersion !== null && { term: t('detail.policy'), says: <code>{event.policyVersion}</code> },
          ]}
        />
      </div>
      <Copy of={event} />
    </>
  );
}

const Two = ({ says, code }: { says: string; code: string }) => (
  <>
    {says} <code>{code}</code>
  </>
);
const Person = ({ children, link }: { children: ReactNode; link: ReactNode }) => (
  <>
    {children}
    {link && <span className="sub">{link}</span>}
  </>
);

function Copy({ of }: { of: Detail }) {
  const t = useAuditPhrases();
  const [at, setAt] = useState<Date | null>(null);
  const copy = () => void navigator.clipboard.writeText(JSON.stringify(of, null, 2)).then(() => setAt(new Date()));
  return (
    <p className="row">
      <Button look="second" size="small" onPress={copy}>
        {t('detail.copy')}
      </Button>
      <Saved at={at} says={t('detail.copied')} />
    </p>
  );
}
