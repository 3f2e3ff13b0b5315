import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Rows } from '../../ui/lists';
import { Section } from '../../ui/page';
import { Saved } from '../../ui/status';
import { ExclusionByName } from './exclusion-by-name';
import { ExclusionChoice } from './exclusion-choice';
import { useExclusionPhrases } from './exclusion.phrases';
import { useExclusions, type Exclusion, type UseExclusions } from './use-exclusions';

/** Organisations that never find me, whatever I choose above: the list, adding to it, and what it can and cannot do. */
export function ExclusionSection() {
  const t = useExclusionPhrases();
  const mine = useExclusions();
  const { list, last, error, remove } = mine;
  return (
    <Section title={t('title')} help={t('help')} id="uitgesloten">
      <div className="stack loose">
        <Answered of={list}>
          {(answer) => (
            <>
              <div className="stack">
                {answer.items.length === 0 && <p>{t('none')}</p>}
                {answer.items.length > 0 && (
                  <Rows>
                    {answer.items.map((item) => (
                      <ExcludedRow key={item.id} of={item} onRemove={() => remove(item)} />
                    ))}
                  </Rows>
                )}
                <SaidLast last={last} add={mine.add} />
              </div>
              {error && <Failure error={error} />}
              <ExclusionChoice answer={answer} add={mine.add} />
              <ExclusionByName add={mine.add} />
            </>
          )}
        </Answered>
        <Honestly />
      </div>
    </Section>
  );
}

function ExcludedRow({ of, onRemove }: { of: Exclusion; onRemove: () => void }) {
  const t = useExclusionPhrases();
  const { list } = useFormats();
  const { name, kvk, mailDomain, organisation, appliesTo } = of;
  const known = [kvk && t('kvk', { kvk }), mailDomain && t('domain', { domain: mailDomain })].filter(Boolean);
  const isOnlyName = !organisation && known.length === 0 && appliesTo.length === 0;
  return (
    <li>
      <div>
        <b>{name}</b> {known.length > 0 && <span className="muted">{known.join(', ')}</span>}
        <p className="help">{isOnlyName ? t('onlyName') : t('applies', { count: appliesTo.length, names: list(appliesTo) })}</p>
      </div>
      <Button look="link" size="tall" onPress={onRemove} aria-label={t('removeName', { name })}>
        {t('remove')}
      </Button>
    </li>
  );
}

function SaidLast({ last, add }: Pick<UseExclusions, 'last' | 'add'>) {
  const t = useExclusionPhrases();
  if (!last) return <Saved />;
  const { act, name, undo } = last;
  return <Saved at={new Date()} says={t(act, { name })} onUndo={undo ? () => void add(name, undo).catch(() => undefined) : undefined} />;
}

function Honestly() {
  const t = useExclusionPhrases();
  return (
    <details>
      <summary>{t('can')}</summary>
      <ul className="bullets">
        <li>{t('does.all')}</li>
        <li>{t('does.group')}</li>
        <li>{t('does.later')}</li>
        <li>{t('doesNot.tell')}</li>
        <li>{t('doesNot.through')}</li>
        <li>{t.rich('doesNot.before', { a: (words) => <Link to="whoViewed">{words}</Link> })}</li>
      </ul>
    </details>
  );
}
