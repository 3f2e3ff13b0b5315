import { columnOf } from '@helder/policy/level.js';
import { useState } from 'react';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Facts } from '../../ui/lists';
import { Panel } from '../../ui/page';
import { Checkbox } from '../../ui/toggle';
import { NoticeFacts } from './notice-facts';
import { useVisibilityPhrases } from './phrases';
import { lowerFirst, notShownAt, shownAt } from './sharing';
import { ifMatchOf, useChange, useNotice } from './use-choice';
import type { MatrixRow, ShownLevel, Visibility } from './visibility.types';

type Props = { level: ShownLevel; now: Visibility; rows: readonly MatrixRow[]; onDone: () => void; onNo: () => void };

/** Asked before more is shared: who, what, until when, the text, and whether the profile is correct. */
export function AskPanel({ level, now, rows, onDone, onNo }: Props) {
  const t = useVisibilityPhrases();
  const language = useLanguage();
  const { date } = useFormats();
  const notice = useNotice('be-found');
  const change = useChange();
  const [isCorrect, setCorrect] = useState(false);
  const [mustTick, setMustTick] = useState(false);
  const share = () => {
    setMustTick(!isCorrect);
    if (!isCorrect || !notice) return;
    const agreed = { sha256: notice.sha256, language };
    change.mutate({ body: { level, agreed, isCorrect: true }, ifMatch: ifMatchOf(now) }, { onSuccess: onDone });
  };
  return (
    <Panel title={t(level === now.chosen ? 'ask.again' : 'ask.title')}>
      <Facts
        items={[
          {
            term: t('ask.who'),
            says: (
              <>
                {t('recruitersOf', { count: now.organisations })}. <Link to="organisations">{t('ask.list')}</Link>
              </>
            ),
          },
          { term: t('ask.what'), says: <WhatTheySee rows={rows} level={level} /> },
          { term: t('ask.until'), says: now.newUntil ? t('ask.untilSays', { date: date(now.newUntil) }) : t('ask.untilYouStop') },
        ]}
      />
      {notice && (
        <>
          <h3>{t('ask.textTitle')}</h3>
          <NoticeFacts notice={notice} />
        </>
      )}
      <Checkbox value={isCorrect} onChange={setCorrect} error={mustTick && !isCorrect ? t('ask.tick') : undefined}>
        {t('ask.isCorrect')}
      </Checkbox>
      <p className="small">
        <Link to="profile">{t('ask.check')}</Link>
      </p>
      {change.error && <Failure error={change.error} says={{ stale: t('stale'), 'consent/notice-changed': t('ask.changed') }} takesFocus />}
      <p className="row">
        <Button onPress={share}>{t('ask.yes')}</Button>
        <Button look="second" onPress={onNo}>
          {t('ask.no', { level: t(`level.${level === now.chosen ? 'hidden' : now.effective}`) })}
        </Button>
      </p>
    </Panel>
  );
}

/** The names of what this level shows, and of what it does not. */
function WhatTheySee({ rows, level }: { rows: readonly MatrixRow[]; level: ShownLevel }) {
  const t = useVisibilityPhrases();
  const language = useLanguage();
  const { list } = useFormats();
  const name = ({ label, shownAt: at }: MatrixRow, index: number) => {
    const words = at[columnOf(level)] === 'coarse' ? t('ask.coarse', { field: label[language] }) : label[language];
    return index ? lowerFirst(words) : words;
  };
  const shown = shownAt(rows, level);
  const not = notShownAt(rows, level);
  return (
    <>
      {shown.length ? `${list(shown.map(name))}. ` : `${t('ask.nothing')} `}
      {not.length > 0 && (
        <span className="muted">{t('ask.not', { fields: list(not.map(({ label }) => lowerFirst(label[language]))) })}</span>
      )}
    </>
  );
}
