import { policy } from '@helder/contract/policy.js';
import { useParams } from 'react-router';
import { useFormats } from '../../lib/dates';
import { Link, useGo } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { WhatChanges, type Difference } from '../../ui/difference/difference';
import { Select } from '../../ui/field';
import { PageHead, Wrap } from '../../ui/page';
import { usePolicyPhrases } from './phrases';
import type { Kind } from './statement';

type Sides = { document: Kind; before: string; after: string };

/** Any two versions can be put side by side; the address says which. */
function Choose({ document, before, after }: Sides) {
  const t = usePolicyPhrases();
  const go = useGo();
  const { data } = useAnswer(policy.versions, { params: { kind: document }, query: { language: useLanguage() } });
  const choices = (data?.items ?? []).map(({ version }) => ({ id: version, label: t('versions.read', { version }) }));
  const see = (next: Partial<Sides>) => go('difference', { params: { document, before, after, ...next } });
  if (choices.length < 2) return null;
  return (
    <div className="row">
      <Select isShort label={t('difference.from')} value={before} choices={choices} onChange={(it) => see({ before: it ?? before })} />
      <Select isShort label={t('difference.to')} value={after} choices={choices} onChange={(it) => see({ after: it ?? after })} />
    </div>
  );
}

function Shown({ of: difference }: { of: Difference }) {
  const t = usePolicyPhrases();
  const { date } = useFormats();
  const { title, kind, before, after } = difference;
  const sides = { before: before.version, after: after.version };
  const read = (version: string) => (
    <Link to="version" params={{ document: kind, version }}>
      {t('versions.read', { version })}
    </Link>
  );
  return (
    <>
      <PageHead
        title={t('difference.title', { title, ...sides })}
        lead={t('difference.lead', { before: date(before.from), after: date(after.from) })}
        below={
          <>
            <p className="row">
              {read(before.version)}
              {read(after.version)}
              <Link to="versions">{t('allVersions')}</Link>
            </p>
            <Choose document={kind} {...sides} />
          </>
        }
      >
        {t('difference.title', { title, ...sides })}
      </PageHead>
      <WhatChanges of={difference} />
    </>
  );
}

/** What changed between two versions of one text. */
export function Component() {
  const language = useLanguage();
  const { document: kind, before, after } = useParams() as Sides;
  const answer = useAnswer(policy.difference, { params: { kind, before, after }, query: { language } }, { keepsPrevious: true });
  return (
    <Wrap>
      <Answered of={answer}>{(difference) => <Shown of={difference} />}</Answered>
    </Wrap>
  );
}
