import type { Cookies } from '@helder/contract/cookie.js';
import { useState } from 'react';
import { Link } from '../../lib/links';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { CategoryChoice } from './category-choice';
import './cookie.css';
import { useCookiePhrases } from './phrases';
import { useChoosing } from './use-choosing';

/** The question, at the foot of every page until it is answered: yes and no weigh the same, and the page works meanwhile. */
export function CookieAsk({ of }: { of: Cookies }) {
  const t = useCookiePhrases();
  const { choose, error } = useChoosing(of);
  const [accepted, setAccepted] = useState<Cookies['accepted']>([]);
  return (
    <section className="cookie-ask noprint" aria-label={t('ask.label')}>
      <div className="wrap stack">
        <p>
          <b>{t('ask.title')}</b> {t('ask.text')} {t.rich('ask.more', { a: (words) => <Link to="cookies">{words}</Link> })}
        </p>
        {error && <Failure error={error} />}
        <div className="cookie-answers">
          <Button look="second" onPress={() => choose([], 'cookies/ask')}>
            {t('ask.refuse')}
          </Button>
          <Button look="second" onPress={() => choose(of.optional, 'cookies/ask')}>
            {t('ask.accept')}
          </Button>
        </div>
        <details>
          <summary>{t('ask.apart')}</summary>
          <div className="stack">
            <CategoryChoice of={of} value={accepted} onChange={setAccepted} />
            <p className="row">
              <Button look="second" onPress={() => choose(accepted, 'cookies/ask')}>
                {t('choice.save')}
              </Button>
            </p>
          </div>
        </details>
      </div>
    </section>
  );
}
