import type { Piece } from '@helder/policy/difference.js';
import { Linked } from '../statement-text';
import { useDifferencePhrases } from './phrases';

type Props = { of: readonly Piece[]; isPlain?: boolean };

/** Words with what came and what went marked: by line, by colour, and by a word for who hears the page. */
export function Pieces({ of: pieces, isPlain }: Props) {
  const t = useDifferencePhrases();
  return pieces.map(({ is, text }, at) => {
    const words = <Linked isPlain={isPlain}>{text}</Linked>;
    if (is === 'same') return <span key={at}>{words}</span>;
    const Mark = is === 'added' ? 'ins' : 'del';
    return (
      <Mark key={at}>
        <span className="sr">{t(is)} </span>
        {words}
        <span className="sr"> {t('end')}</span>
      </Mark>
    );
  });
}
