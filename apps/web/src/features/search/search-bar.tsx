import { codesOf, wordFor } from '@helder/policy/dictionary/index.js';
import { Search as SearchIcon } from 'lucide-react';
import { useId, useState } from 'react';
import { useLanguage } from '../../lib/phrases';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useSearchPhrases } from './phrases';
import type { Search } from './use-search';

/** Suggested while typing: words of the dictionary, never of people. */
const SUGGESTED = ['function', 'skill', 'specialism'] as const;

/** The words; they count when sent. */
export function SearchBar({ search }: { search: Search }) {
  const t = useSearchPhrases();
  const language = useLanguage();
  const [words, setWords] = useState(search.asked.q);
  const id = useId();
  return (
    <div className="toolbar">
      <form
        role="search"
        className="row search"
        onSubmit={(event) => {
          event.preventDefault();
          search.say(words);
        }}
      >
        <label className="sr" htmlFor={id}>
          {t('label')}
        </label>
        <input
          className="input"
          id={id}
          type="search"
          maxLength={200}
          autoComplete="off"
          value={words}
          list={`${id}-known`}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setWords(target.value)}
        />
        <datalist id={`${id}-known`}>
          {SUGGESTED.flatMap((name) =>
            codesOf(name).map((code) => <option key={`${name} ${code}`} value={wordFor(name, code, language)} />),
          )}
        </datalist>
        <Button type="submit">
          <Icon of={SearchIcon} />
          {t('act')}
        </Button>
      </form>
      <p className="small muted search-hint" id={`${id}-hint`}>
        {t('hint')}
      </p>
    </div>
  );
}
