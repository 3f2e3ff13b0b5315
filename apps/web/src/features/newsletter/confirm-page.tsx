import { newsletter } from '@helder/contract/newsletter.js';
import { useLocation } from 'react-router';
import { useAct } from '../../lib/query';
import { Button, LinkButton } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { PageHead, Wrap } from '../../ui/page';
import { useNewsletterPhrases } from './phrases';

type Other = 'done' | 'spent' | 'changed';

function Told({ what }: { what: Other }) {
  const t = useNewsletterPhrases();
  const toPreferences = (
    <p className="row">
      <LinkButton to="preferences" look="second">
        {t('confirm.toPreferences')}
      </LinkButton>
    </p>
  );
  return (
    <Wrap>
      <PageHead lead={t(`confirm.${what}Lead`)} below={toPreferences} takesFocus>
        {t(`confirm.${what}Title`)}
      </PageHead>
    </Wrap>
  );
}

/** The mailed link only opens this page; the button is what says yes. */
export function Component() {
  const t = useNewsletterPhrases();
  const token = useLocation().hash.slice(1);
  const confirm = useAct(newsletter.confirm, { refreshes: [newsletter.preferences] });
  const { error } = confirm;
  if (confirm.isSuccess) return <Told what="done" />;
  if (error?.is('consent/notice-changed')) return <Told what="changed" />;
  const isCutShort = !newsletter.confirm.body.safeParse({ token }).success;
  if (isCutShort || error?.is('newsletter/link-spent')) return <Told what="spent" />;
  return (
    <Wrap>
      <PageHead lead={t('confirm.lead')}>{t('confirm.title')}</PageHead>
      <div className="stack">
        {error && <Failure error={error} takesFocus />}
        <p className="row">
          <Button onPress={() => confirm.mutate({ body: { token } })}>{t('confirm.act')}</Button>
        </p>
      </div>
    </Wrap>
  );
}
