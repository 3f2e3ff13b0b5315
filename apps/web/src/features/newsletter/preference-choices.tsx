import { useState } from 'react';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Notice, Saved } from '../../ui/status';
import { AskChoice } from './ask-choice';
import { asksByMail, cellAt, cellsOf, keyOf, topicOf } from './cells';
import type { Cell, Preferences } from './newsletter.types';
import { useNewsletterPhrases } from './phrases';
import { PreferenceMatrix } from './preference-matrix';
import type { PreferenceActs } from './use-preferences';

type Said = 'stopped' | 'on' | 'mailed' | 'nothing' | 'allStopped';
type Props = { now: Preferences; acts: PreferenceActs; address: string };

/** The matrix, what waits for a mailed yes, and the one press that stops all. */
export function PreferenceChoices({ now, acts, address }: Props) {
  const t = useNewsletterPhrases();
  const [asked, setAsked] = useState<Cell | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const open = (cell: Cell | null) => {
    acts.reset();
    setSaid(null);
    setAsked(cell);
  };
  const off = (cell: Cell) => acts.change({ ...topicOf(cell), isOn: false }, { onSuccess: () => setSaid('stopped') });
  const on = (cell: Cell) => {
    const { sha256, language } = cell.row.notice;
    const then = () => (setAsked(null), setSaid(asksByMail(cell) ? 'mailed' : 'on'));
    acts.change({ ...topicOf(cell), isOn: true, notice: { sha256, language } }, { onSuccess: then });
  };
  const press = (cell: Cell, isOn: boolean) => {
    open(isOn ? cell : null);
    if (!isOn) off(cell);
  };
  const pending = cellsOf(now).filter(({ choice }) => choice.state === 'pending');
  const hasAny = cellsOf(now).some(({ choice }) => choice.state !== 'off');
  const stopAll = () => {
    open(null);
    if (!hasAny) return setSaid('nothing');
    acts.stopAll({ onSuccess: () => setSaid('allStopped') });
  };
  // the text may have been fetched again since the question was opened
  const current = asked && (cellAt(now, topicOf(asked)) ?? null);
  return (
    <div className="stack loose">
      {now.bounces && (
        <Notice tone="warn" title={t('bounces.title')}>
          <p>{t('bounces.text', { address })}</p>
        </Notice>
      )}
      <PreferenceMatrix
        now={now}
        onChange={press}
        asked={current}
        question={
          current && <AskChoice key={keyOf(current)} cell={current} error={acts.error} onYes={() => on(current)} onNo={() => open(null)} />
        }
      />
      {pending.length > 0 && (
        <Notice tone="info" title={t('pending.title', { count: pending.length })} role="status">
          <p>{t('pending.text', { address })}</p>
          {pending.map((cell) => (
            <p key={keyOf(cell)} className="row">
              <b>{cell.row.title}</b>
              <Button look="second" onPress={() => on(cell)}>
                {t('pending.again')}
                <span className="sr"> {cell.row.title}</span>
              </Button>
              <Button look="second" onPress={() => press(cell, false)}>
                {t('pending.stop')}
                <span className="sr"> {cell.row.title}</span>
              </Button>
            </p>
          ))}
        </Notice>
      )}
      {!current && acts.error && <Failure error={acts.error} says={{ 'consent/notice-changed': t('ask.changed') }} takesFocus />}
      <div className="stack">
        <p className="row">
          <Button look="second" onPress={stopAll}>
            {t('stopAll')}
          </Button>
        </p>
        <Saved at={said && new Date()} says={said ? t(`saved.${said}`) : ''} isSaving={acts.isBusy} />
      </div>
    </div>
  );
}
