import { useState } from 'react';
import { ProblemError } from '../../lib/call';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Select } from '../../ui/field';
import { Rows } from '../../ui/lists';
import { useExclusionPhrases } from './exclusion.phrases';
import type { Exclusions, UseExclusions } from './use-exclusions';

type Props = Pick<UseExclusions, 'add'> & { answer: Exclusions };

/** One of the organisations that can search, or an employer of the own work history: one press each. */
export function ExclusionChoice({ answer: { readers, suggestions }, add }: Props) {
  const t = useExclusionPhrases();
  const [chosen, setChosen] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const [failure, setFailure] = useState<ProblemError | null>(null);
  const choices = readers.filter(({ isExcluded }) => !isExcluded).map(({ id, name, city }) => ({ id, label: `${name}, ${city}` }));
  const put = async (...[name, wanted]: Parameters<typeof add>) => {
    setFailure(null);
    await add(name, wanted).then(
      () => setChosen(undefined),
      (error: unknown) => error instanceof ProblemError && setFailure(error),
    );
  };
  const putChosen = () => {
    const reader = readers.find(({ id }) => id === chosen);
    setAsked(!reader);
    if (reader) void put(reader.name, { by: 'organisation', organisation: reader.id });
  };
  return (
    <>
      {suggestions.length > 0 && (
        <div className="stack tight">
          <h3>{t('suggest')}</h3>
          <p className="help">{t('suggestHelp')}</p>
          <Rows>
            {suggestions.map(({ name, organisation }) => (
              <li key={name}>
                <span>{name}</span>
                <Button
                  look="second"
                  aria-label={t('suggestAct', { name })}
                  onPress={() => void put(name, organisation ? { by: 'organisation', organisation } : { by: 'name', name })}
                >
                  {t('chooseAct')}
                </Button>
              </li>
            ))}
          </Rows>
        </div>
      )}
      {choices.length > 0 && (
        <div className="stack tight">
          <Select
            label={t('choose')}
            choices={choices}
            empty={t('chooseNone')}
            value={chosen}
            onChange={setChosen}
            error={isAsked && !chosen ? t('chooseFirst') : undefined}
          />
          <p>
            <Button look="second" onPress={putChosen}>
              {t('chooseAct')}
            </Button>
          </p>
        </div>
      )}
      {failure && <Failure error={failure} says={{ 'visibility/too-many': t('tooMany') }} />}
    </>
  );
}
