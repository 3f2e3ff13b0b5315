import { Search as SearchIcon } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useSearchPhrases } from './phrases';
import type { Search } from './use-search';

/** The words; they count when sent. */
export function SearchBar({ search }: { search: Search }) {
  const t = useSearchPhrases();
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
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setWords(target.value)}
        />
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
