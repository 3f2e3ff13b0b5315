import type { Facet as FacetName } from '@helder/contract/search.js';
import { wordFor } from '@helder/policy/dictionary/index.js';
import { useEffect, useState } from 'react';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { Button } from '../../ui/button';
import { codesToShow } from './codes-to-show';
import { useSearchPhrases } from './phrases';
import type { FacetCounts } from './search.types';

type Props = { name: FacetName; counts?: FacetCounts; chosen: readonly string[]; onToggle: (code: string) => void };

/** One filter: its values, each with a count, or without one when the group is too small to count. */
export function Facet({ name, counts, chosen, onToggle }: Props) {
  const t = useSearchPhrases();
  const language = useLanguage();
  const { number } = useFormats();
  const [isWhole, setWhole] = useState(false);
  // a tick stands at once, and then stands as the address says
  const [ticked, setTicked] = useState(chosen);
  useEffect(() => setTicked(chosen), [chosen]);
  const toggle = (code: string) => {
    setTicked(ticked.includes(code) ? ticked.filter((each) => each !== code) : [...ticked, code]);
    onToggle(code);
  };
  const { shown, all } = codesToShow(name, counts?.values ?? [], chosen, isWhole);
  const countOf = (code: string) => {
    const found = counts?.values.find((value) => value.code === code);
    if (!found || (found.count === null && counts?.isCapped)) return null;
    if (found.count === null) return t('few');
    return counts?.isCapped ? t('atLeast', { count: found.count }) : number(found.count);
  };
  if (!shown.length) return null;
  return (
    <fieldset>
      <legend>{t(`facet.${name}`)}</legend>
      {shown.map((code) => (
        <label key={code}>
          <input type="checkbox" checked={ticked.includes(code)} onChange={() => toggle(code)} />
          <span>{wordFor(name, code, language)}</span>
          <span className="num">{countOf(code)}</span>
        </label>
      ))}
      {all > shown.length && (
        <Button look="link" onPress={() => setWhole(true)}>
          {t('more', { count: all })}
          <span className="sr"> {t('moreOf', { facet: t(`facet.${name}`) })}</span>
        </Button>
      )}
      {isWhole && (
        <Button look="link" onPress={() => setWhole(false)}>
          {t('less')}
          <span className="sr"> {t('moreOf', { facet: t(`facet.${name}`) })}</span>
        </Button>
      )}
    </fieldset>
  );
}
