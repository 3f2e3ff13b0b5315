import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import { useUiPhrases } from './phrases';

type Props = { says?: ReactNode; onNext?: () => void; onPrevious?: () => void; onFirst?: () => void };

/** From page to page; give only the ways that exist. */
export function Pager({ says, onNext, onPrevious, onFirst }: Props) {
  const t = useUiPhrases();
  return (
    <nav aria-label={t('pages')} className="row between pager">
      <span className="muted">{says}</span>
      <span className="row">
        {onFirst && (
          <Button look="link" onPress={onFirst}>
            {t('backToStart')}
          </Button>
        )}
        {onPrevious && (
          <Button look="link" onPress={onPrevious}>
            <Icon of={ArrowLeft} />
            {t('previous')}
          </Button>
        )}
        {onNext && (
          <Button look="link" onPress={onNext}>
            {t('next')}
            <Icon of={ArrowRight} />
          </Button>
        )}
      </span>
    </nav>
  );
}
