import { recruiting, ShortlistNote } from '@helder/contract/recruiting.js';
import { useState } from 'react';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { Avatar, useCandidateName } from '../../ui/candidate/candidate-head';
import { useSayField } from '../../ui/candidate/say-field';
import { Failure } from '../../ui/failure';
import { TextArea } from '../../ui/field';
import { Saved } from '../../ui/status';
import { useRecruitingPhrases } from './phrases';
import type { PlaceRow } from './recruiting.types';

type Props = { list: string; place: PlaceRow; onRemove: (name: string) => void };
const LINE = ['function', 'region', 'hours'] as const;

/** A place in a list: who stands there, or that nobody does any more. */
export function Place({ list, place: { id, candidate, note, addedAt }, onRemove }: Props) {
  const t = useRecruitingPhrases();
  const { date } = useFormats();
  const nameOf = useCandidateName();
  const say = useSayField();
  const name = candidate ? nameOf(candidate) : t('list.gone');
  const remove = (
    <Button look="link" size="tall" onPress={() => onRemove(name)} aria-label={t('list.removeName', { name })}>
      {t('list.remove')}
    </Button>
  );
  if (!candidate)
    return (
      <li className="result">
        <span className="avatar" aria-hidden />
        <div>
          <h2 className="h3">{name}</h2>
          <p className="muted">{t('list.goneHelp')}</p>
          {remove}
        </div>
      </li>
    );
  return (
    <li className="result">
      <Avatar view={candidate} />
      <div className="stack tight">
        <h2 className="h3">
          <Link to="candidate" params={{ id: candidate.id }}>
            {name}
          </Link>
        </h2>
        {candidate.headline && <p>{candidate.headline}</p>}
        <p>
          {LINE.map((field) => say(field, candidate))
            .filter((words) => typeof words === 'string')
            .join(', ')}
        </p>
        <NoteField list={list} place={id} name={name} note={note ?? ''} />
        <p className="row">
          <span className="small muted">{addedAt && t('list.added', { date: date(addedAt) })}</span>
          {remove}
        </p>
      </div>
    </li>
  );
}

/** What was typed stays when saving fails. */
function NoteField({ list, place, name, note }: { list: string; place: string; name: string; note: string }) {
  const t = useRecruitingPhrases();
  const save = useAct(recruiting.note, { refreshes: [recruiting.shortlist] });
  const [typed, setTyped] = useState(note);
  const [kept, setKept] = useState(note);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const isTooLong = !ShortlistNote.safeParse({ note: typed }).success;
  const send = () =>
    save.mutate(
      { params: { id: list, place }, body: { note: typed } },
      {
        onSuccess: () => {
          setKept(typed);
          setSavedAt(new Date());
        },
      },
    );
  return (
    <form
      className="stack tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTooLong) send();
      }}
    >
      <TextArea
        label={t('list.note', { name })}
        help={t('list.noteHelp')}
        rows={2}
        value={typed}
        onChange={(text) => setTyped(text ?? '')}
        error={isTooLong ? t('list.long') : undefined}
      />
      <p className="row">
        {typed !== kept && (
          <Button type="submit" look="second" size="small">
            {t('list.saveNote')}
          </Button>
        )}
        <Saved at={typed === kept ? savedAt : null} isSaving={save.isPending} />
      </p>
      {save.error && <Failure error={save.error} />}
    </form>
  );
}
