import { Fragment } from 'react';
import { Link } from '../../lib/links';
import { useIsOffered } from '../../lib/platform';
import type { PageName } from '../../lib/site.data';
import { usePlacePhrases } from '../../ui/places.phrases';
import { usePolicyPhrases } from './phrases';

type Place = keyof typeof usePlacePhrases.nl & PageName;

/** Where the promises of this part of a text are kept; `here` is the page that shows it. */
export function Places({ of: places, here }: { of: readonly string[]; here: PageName }) {
  const t = usePolicyPhrases();
  const say = usePlacePhrases();
  const isThere = useIsOffered();
  const elsewhere = places.filter((place): place is Place => place !== here && place in usePlacePhrases.nl && isThere(place as Place));
  if (!elsewhere.length) return null;
  return (
    <p className="help">
      {t('keptAt')}{' '}
      {elsewhere.map((place, at) => (
        <Fragment key={place}>
          {at > 0 && ', '}
          <Link to={place}>{say(place)}</Link>
        </Fragment>
      ))}
    </p>
  );
}
