import { application } from '@helder/contract/application.js';
import { useState } from 'react';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Segmented } from '../../ui/radios';
import { Saved } from '../../ui/status';
import type { Received } from './application.types';
import { useApplicationPhrases } from './phrases';

const CHOICES = application.decide.body.shape.state.options;
type Choice = (typeof CHOICES)[number];

/** The contact says how it stands; saved with a press, for the candidate gets a mail of it. */
export function Deciding({ of }: { of: Received }) {
  const t = useApplicationPhrases();
  const decide = useAct(application.decide, { refreshes: [application.received] });
  // what was read is version one of this page; each answer is the next
  const [now, setNow] = useState({ version: of.version, state: of.state as Choice });
  const [chosen, setChosen] = useState(now.state);
  const save = () =>
    decide.mutate(
      { params: { id: of.id }, body: { state: chosen }, ifMatch: `"${now.version}"` },
      { onSuccess: ({ version }) => setNow({ version, state: chosen }) },
    );
  return (
    <div className="stack">
      <Segmented
        label={t('one.state')}
        hidesLabel
        value={chosen}
        onChange={setChosen}
        options={CHOICES.map((id) => ({ id, label: t(`states.${id}`) }))}
      />
      {decide.error && <Failure error={decide.error} says={{ stale: t('one.stale'), 'not-found': t('one.gone') }} takesFocus />}
      <p className="row">
        <Button look={chosen === now.state ? 'second' : 'first'} onPress={save}>
          {t('one.save')}
        </Button>
      </p>
      <Saved at={decide.isSuccess && chosen === now.state ? new Date() : null} isSaving={decide.isPending} />
    </div>
  );
}
