import { recruiting, ShortlistText } from '@helder/contract/recruiting.js';
import { ListPlus, Star } from 'lucide-react';
import { useState } from 'react';
import { Form, useContractForm } from '../../lib/form';
import { Link } from '../../lib/links';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button, IconButton } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { TextField } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { InlineUndo } from '../../ui/status';
import { useKeepPhrases } from './keep.phrases';

type Added = { list: string; place: string; name: string };
const refreshes = [recruiting.shortlists, recruiting.shortlist];

/** Puts a candidate on a list, an old one or a new one; `star`: as a small act on a result. */
export function AddToList({ candidate, star }: { candidate: string; star?: { name: string; isStop: boolean } }) {
  const t = useKeepPhrases();
  const [isOpen, setOpen] = useState(false);
  const [added, setAdded] = useState<Added | null>(null);
  const add = useAct(recruiting.add, { refreshes });
  const remove = useAct(recruiting.remove, { refreshes });
  const put = async (list: string, name: string) => {
    const { id: place } = await add.mutateAsync({ params: { id: list }, body: { candidate } });
    setAdded({ list, place, name });
    setOpen(false);
  };
  const undo = ({ list, place }: Added) => remove.mutate({ params: { id: list, place } }, { onSuccess: () => setAdded(null) });
  const error = add.error ?? remove.error;
  const toggle = { 'aria-expanded': isOpen, onPress: () => setOpen(!isOpen) };
  const done = added && (
    <>
      <InlineUndo says={t('added', { name: added.name })} onUndo={() => undo(added)} />
      <Link to="shortlists">{t('toLists')}</Link>
    </>
  );
  const under = (
    <>
      {error && <Failure error={error} says={{ 'recruiting/full': t('full') }} />}
      {isOpen && <Lists onPut={put} prefix={candidate} />}
    </>
  );
  if (star)
    return (
      <>
        <IconButton
          {...toggle}
          label={t('toListNamed', { name: star.name })}
          tabIndex={star.isStop ? undefined : -1}
          aria-pressed={added !== null}
        >
          <Icon of={Star} />
        </IconButton>
        <div className="under stack tight">
          {done && <p className="row">{done}</p>}
          {under}
        </div>
      </>
    );
  return (
    <div className="stack tight">
      <p className="row">
        <Button {...toggle} look="second" size="small">
          <Icon of={ListPlus} />
          {t(isOpen ? 'close' : 'toList')}
        </Button>
        {done}
      </p>
      {under}
    </div>
  );
}

function Lists({ onPut, prefix }: { onPut: (list: string, name: string) => Promise<void>; prefix: string }) {
  const t = useKeepPhrases();
  const lists = useAnswer(recruiting.shortlists, {});
  const make = useAct(recruiting.makeShortlist, { refreshes });
  const form = useContractForm({
    schema: ShortlistText,
    defaults: { name: '' },
    prefix: `list-${prefix}`,
    saysProblem: { 'recruiting/full': t('full') },
    send: async (body) => {
      const { id, name } = await make.mutateAsync({ body });
      await onPut(id, name);
    },
  });
  return (
    <div className="stack">
      <Answered of={lists}>
        {({ items }) =>
          items.length > 0 && (
            <ul className="row" aria-label={t('lists')}>
              {items.map(({ id, name, places }) => (
                <li key={id}>
                  <Button look="second" size="small" onPress={() => void onPut(id, name).catch(() => undefined)}>
                    {t('listNamed', { name, count: places })}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <Form of={form} className="stack" label={t('newList')}>
        <TextField {...form.field('name', t('name'))} autoComplete="off" />
        <p className="row">
          <Button type="submit" look="second" size="small">
            {t('makeAdd')}
          </Button>
        </p>
      </Form>
      <p className="help">{t('help')}</p>
    </div>
  );
}
