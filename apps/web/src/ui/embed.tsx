import { useState } from 'react';
import { Button } from './button';
import { useUiPhrases } from './phrases';

type Props = {
  /** What would stand here. */
  title: string;
  /** Whose it is. */
  from: string;
  path: string;
  /** The reader allowed it everywhere. */
  isAllowed: boolean;
};

/** Something of somebody else on our page: a placeholder, until a press or a yes. It comes without scripts. */
export function Embed({ title, from, path, isAllowed }: Props) {
  const t = useUiPhrases();
  const [isOpened, setOpened] = useState(false);
  if (isAllowed || isOpened) return <iframe className="embed" src={path} title={title} sandbox="" loading="lazy" />;
  return (
    <div className="embed empty">
      <b>{title}</b>
      <p>{t('embed.text', { from })}</p>
      <Button look="second" onPress={() => setOpened(true)}>
        {t('embed.show')}
      </Button>
    </div>
  );
}
