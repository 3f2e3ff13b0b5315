import type { AnswerOf } from '@helder/contract/endpoint.js';
import type { policy } from '@helder/contract/policy.js';
import type { ReactNode } from 'react';
import { Section } from '../page';
import { Status } from '../status';
import { useDifferencePhrases } from './phrases';
import { Pieces } from './pieces';
import './difference.css';

export type Difference = AnswerOf<typeof policy.difference>;
type Part = Difference['sections'][number];
type Line = Part['lines'][number];
type Props = { of: Difference; isPlain?: boolean };

const TONES = { added: 'ok', removed: 'danger', changed: 'info' } as const;

/** Lines as they are read: list items that stand together are one list. */
function Lines({ of: lines, isPlain }: { of: readonly Line[]; isPlain?: boolean }) {
  const shown: ReactNode[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { as, pieces } = lines[at];
    const words = <Pieces of={pieces} isPlain={isPlain} />;
    if (as !== 'li') {
      shown.push(<p key={at}>{as === 'dt' ? <b>{words}</b> : words}</p>);
      continue;
    }
    const start = at;
    while (lines[at + 1]?.as === 'li') at++;
    shown.push(
      <ul key={start} className="bullets">
        {lines.slice(start, at + 1).map((item, n) => (
          <li key={n}>
            <Pieces of={item.pieces} isPlain={isPlain} />
          </li>
        ))}
      </ul>,
    );
  }
  return shown;
}

function ChangedPart({ of: { is, title, lines }, isPlain }: { of: Part; isPlain?: boolean }) {
  const t = useDifferencePhrases();
  const kind = is as keyof typeof TONES;
  return (
    <div className="stack tight">
      <h3>
        <span>
          <Pieces of={title} isPlain={isPlain} />
        </span>
        <Status tone={TONES[kind]}>{t(`is.${kind}`)}</Status>
      </h3>
      <Lines of={lines} isPlain={isPlain} />
    </div>
  );
}

const plainTitle = ({ title }: Part) => title.map(({ text }) => text).join('');

/** The text itself: parts that changed in full, the others only by name. */
export function TextDifference({ of: { sections }, isPlain }: Props) {
  const t = useDifferencePhrases();
  const changed = sections.filter(({ is }) => is !== 'same');
  const same = sections.filter(({ is }) => is === 'same');
  return (
    <div className="difference stack loose">
      {changed.length === 0 ? (
        <p>{t('noText')}</p>
      ) : (
        <p className="muted">{t.rich('legend', { ins: (words) => <ins>{words}</ins>, del: (words) => <del>{words}</del> })}</p>
      )}
      {changed.map((part, at) => (
        <ChangedPart key={at} of={part} isPlain={isPlain} />
      ))}
      {same.length > 0 && (
        <details>
          <summary>{t('same', { count: same.length })}</summary>
          <ul className="bullets">
            {same.map((part) => (
              <li key={part.id}>{plainTitle(part)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** First what it means for the reader, then the text word by word. */
export function WhatChanges({ of: difference, isPlain }: Props) {
  const t = useDifferencePhrases();
  const { changes, changesForMe } = difference;
  return (
    <>
      <Section title={t('forMe')} isStrong>
        <div className="stack">
          {changesForMe.length === 0 ? (
            <p>{t('nothingForMe')}</p>
          ) : (
            <ul className="bullets">
              {changesForMe.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          <p>
            <span className="muted">{t('inWords')}:</span> {changes}
          </p>
        </div>
      </Section>
      <Section title={t('text')}>
        <TextDifference of={difference} isPlain={isPlain} />
      </Section>
    </>
  );
}
