import { FIELDS } from '@helder/policy/fields.js';
import { useRef, useState, type ReactNode } from 'react';
import { useLanguage } from '../../lib/phrases';
import { Button } from '../../ui/button';
import { Optional } from '../../ui/field';
import { InlineUndo } from '../../ui/status';
import { FieldHelp } from './field-help';
import { useProfilePhrases } from './phrases';
import type { ProfileForm } from './profile.types';

type ListKey = 'work' | 'education' | 'languages';
type Row = Record<string, unknown>;
type Props = { of: ListKey; form: ProfileForm; children: (path: `${ListKey}.${number}`, number: number) => ReactNode };

/** A list the candidate makes: add, change, remove, and take a removal back. */
export function RowList({ of, form, children }: Props) {
  const t = useProfilePhrases();
  const language = useLanguage();
  const [gone, setGone] = useState<{ row: Row; at: number } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const rows = (form.values[of] ?? []) as Row[];
  const set = (next: Row[]) => form.set(of, next.length ? next : undefined);
  const focus = (selector: string) => setTimeout(() => list.current?.querySelector<HTMLElement>(selector)?.focus());
  const add = () => {
    setGone(null);
    set([...rows, {}]);
    focus('fieldset:last-of-type :is(input, select)');
  };
  const remove = (at: number) => {
    setGone({ row: rows[at] ?? {}, at });
    set(rows.filter((_, index) => index !== at));
    focus('[role=status] button');
  };
  const undo = () => {
    if (gone) set(rows.toSpliced(gone.at, 0, gone.row));
    setGone(null);
    focus('.add');
  };
  return (
    <div className="stack loose" ref={list} role="group" aria-label={FIELDS[of].label[language]}>
      <div className="stack tight">
        <h3>
          {FIELDS[of].label[language]}
          <Optional />
        </h3>
        <p className="help">
          <FieldHelp of={of} /> {rows.length === 0 && t(`list.${of}.empty`)}
        </p>
      </div>
      {rows.map((_, index) => (
        <fieldset key={index} className="stack profile-row">
          <legend className="label">{t(`list.${of}.number`, { number: String(index + 1), count: String(rows.length) })}</legend>
          {children(`${of}.${index}`, index + 1)}
          <p className="row">
            <Button look="link" onPress={() => remove(index)}>
              {t(`list.${of}.remove`, { number: String(index + 1) })}
            </Button>
          </p>
        </fieldset>
      ))}
      {gone && <InlineUndo says={t(`list.${of}.gone`)} onUndo={undo} />}
      <p className="row">
        <Button look="second" className="add" onPress={add}>
          {t(`list.${of}.add`)}
        </Button>
      </p>
    </div>
  );
}
