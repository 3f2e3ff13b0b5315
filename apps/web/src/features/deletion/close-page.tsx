import { deletion } from '@helder/contract/deletion.js';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Wrap } from '../../ui/page';
import { Choose } from './choose';
import { Effect } from './effect';
import { Sign } from './sign';

/** Closing in three steps: another way, what happens, and the act itself. */
export function Component() {
  const [query, setQuery] = useSearchParams();
  const [isNow, setNow] = useState(false);
  const step = Number(query.get('step') ?? 1);
  const goTo = (next: number) => setQuery(next > 1 ? { step: String(next) } : {});
  const preview = useAnswer(deletion.preview, {}, { isOn: step > 1 });
  if (step < 2)
    return (
      <Wrap>
        <Choose onClose={() => goTo(2)} />
      </Wrap>
    );
  return (
    <Wrap>
      <Answered of={preview}>
        {(effect) =>
          step === 2 ? (
            <Effect effect={effect} isNow={isNow} onNow={setNow} onBack={() => goTo(1)} onGoOn={() => goTo(3)} />
          ) : (
            <Sign purgeAt={effect.purgeAt} isNow={isNow} onBack={() => goTo(2)} />
          )
        }
      </Answered>
    </Wrap>
  );
}
