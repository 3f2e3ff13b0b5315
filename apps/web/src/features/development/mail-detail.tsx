import { development } from '@helder/contract/development.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';
import { useEffect, useRef } from 'react';
import { addressOfCall } from '../../lib/call';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { Facts } from '../../ui/lists';
import { LinkedText } from './linked-text';
import { useDevelopmentPhrases } from './phrases';

export type OutboxMail = AnswerOf<typeof development.outbox>['items'][number];

/** One mail: who, when, its own headers, its text, and a way to see it with its layout. */
export function MailDetail({ mail, search }: { mail: OutboxMail; search: Record<string, string> }) {
  const t = useDevelopmentPhrases();
  const { exact } = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [mail.id]);
  const headers = Object.entries(mail.headers);
  return (
    <article className="split-detail" aria-labelledby="mail">
      <div className="stack">
        <p className="outbox-back">
          <Link to="outbox" search={search}>
            {t('back')}
          </Link>
        </p>
        <h2 id="mail" ref={heading} tabIndex={-1}>
          {mail.subject}
        </h2>
        <Facts
          isQuiet
          items={[
            { term: t('to'), says: mail.to },
            { term: t('at'), says: exact(mail.at) },
            {
              term: t('headers'),
              says: headers.length
                ? headers.map(([name, value]) => (
                    <p key={name} className="mail-text">
                      <code>{`${name}: ${value}`}</code>
                    </p>
                  ))
                : t('none'),
            },
          ]}
        />
        <p>
          <a href={addressOfCall(development.mail, { params: { id: mail.id } })} target="_blank" rel="noreferrer">
            {t('styled')} <span className="muted">{t('styledHelp')}</span>
          </a>
        </p>
        <div className="rule-top">
          <LinkedText text={mail.text} />
        </div>
      </div>
    </article>
  );
}
