import type { CandidateView } from '@helder/contract/search.js';
import { isNamed } from '@helder/policy/level.js';
import type { ReactNode } from 'react';
import { LevelGlyph } from '../mark';
import { useCandidatePhrases } from './phrases';
import { useSayField } from './say-field';
import './candidate.css';

/** What a candidate is called: the name, or that there is none to see. */
export function useCandidateName() {
  const t = useCandidatePhrases();
  return ({ level, name, handle }: Pick<CandidateView, 'level' | 'name' | 'handle'>) =>
    name ?? handle ?? t(isNamed(level) ? 'unnamed' : 'anonymous');
}

const initialsOf = (name: string) => {
  const parts = name.split(/\s+/).filter((part) => /^\p{Lu}/u.test(part));
  return [parts[0], parts.length > 1 ? parts.at(-1) : ''].map((part) => part?.[0] ?? '').join('');
};

type AvatarProps = { view: Pick<CandidateView, 'level' | 'name' | 'handle'>; photo?: string; isLarge?: boolean };

/** The photo, the initials, or the picture of "anonymous". */
export function Avatar({ view, photo, isLarge }: AvatarProps) {
  const t = useCandidatePhrases();
  const nameOf = useCandidateName();
  if (photo)
    return (
      <span className={isLarge ? 'avatar lg' : 'avatar'}>
        <img src={photo} alt={t('photoOf', { name: nameOf(view) })} />
      </span>
    );
  return (
    <span className={isLarge ? 'avatar lg' : 'avatar'} aria-hidden>
      {view.name ? initialsOf(view.name) : <LevelGlyph of={view.level} isLarge={isLarge} />}
    </span>
  );
}

type Props = { view: CandidateView; photo?: string; id?: string; acts?: ReactNode };

/** Who it is, in a line or two. */
export function CandidateHead({ view, photo, id, acts }: Props) {
  const nameOf = useCandidateName();
  const say = useSayField();
  const [occupation, region] = [say('function', view), say('region', view)];
  return (
    <div className="row candidate-head">
      <Avatar view={view} photo={view.hasPhoto ? photo : undefined} isLarge />
      <div>
        <h2 id={id}>{nameOf(view)}</h2>
        {view.headline && <p>{view.headline}</p>}
        {(occupation ?? region) && (
          <p className="muted">
            {occupation}
            {occupation && region && ', '}
            {region}
          </p>
        )}
        {acts}
      </div>
    </div>
  );
}
