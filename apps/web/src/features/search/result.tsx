import { Link } from '../../lib/links';
import { Avatar, useCandidateName } from '../../ui/candidate/candidate-head';
import { AddToList } from './add-to-list';
import type { Card } from './search.types';
import { useSearchPhrases } from './phrases';
import { useSayCard } from './say-card';

type Props = {
  card: Card;
  isOpen: boolean;
  /** Where Tab stops in the list. */
  isStop: boolean;
  onFocus: () => void;
  /** Opens beside the list; without it the link leads to a page of its own. */
  onOpen?: () => void;
  /** The search to come back to. */
  from: string;
};

/** A candidate in a few words; seeing it here is no view. */
export function Result({ card, isOpen, isStop, onFocus, onOpen, from }: Props) {
  const t = useSearchPhrases();
  const nameOf = useCandidateName();
  const { who, wanted, changed, places } = useSayCard(card);
  return (
    <li className="result" aria-current={isOpen || undefined}>
      <Avatar view={card} />
      <div>
        <h3 data-said>
          <Link
            to="candidate"
            params={{ id: card.id }}
            state={{ from }}
            tabIndex={isStop ? undefined : -1}
            onFocus={onFocus}
            onClick={(event) => {
              // with a key held down the browser opens it elsewhere
              if (!onOpen || event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              onOpen();
            }}
          >
            {nameOf(card)}
          </Link>
        </h3>
        {who && <div data-said>{who}</div>}
        {wanted && <p data-said>{wanted}</p>}
        {places && <p className="small">{t('foundIn', { places })}</p>}
      </div>
      <p className="small">{changed}</p>
      <AddToList candidate={card.id} star={{ name: nameOf(card), isStop }} />
    </li>
  );
}
