import { newsletter } from '@helder/contract/newsletter.js';
import { useLocation } from 'react-router';
import { useAct } from '../../lib/query';
import { LinkButton } from '../../ui/button';
import { MailedLink, Told } from '../../ui/mailed-link';
import { useNewsletterPhrases } from './phrases';

function Other({ what }: { what: 'done' | 'spent' | 'changed' }) {
  const t = useNewsletterPhrases();
  const toPreferences = (
    <LinkButton to="preferences" look="second">
      {t('confirm.toPreferences')}
    </LinkButton>
  );
  return <Told title={t(`confirm.${what}Title`)} lead={t(`confirm.${what}Lead`)} next={toPreferences} />;
}

/** The mailed link only opens this page; the button is what says yes. */
export function Component() {
  const t = useNewsletterPhrases();
  const token = useLocation().hash.slice(1);
  const confirm = useAct(newsletter.confirm, { refreshes: [newsletter.preferences] });
  const { error } = confirm;
  if (confirm.isSuccess) return <Other what="done" />;
  if (error?.is('consent/notice-changed')) return <Other what="changed" />;
  const isCutShort = !newsletter.confirm.body.safeParse({ token }).success;
  if (isCutShort || error?.is('newsletter/link-spent')) return <Other what="spent" />;
  const say = () => confirm.mutate({ body: { token } });
  return <MailedLink title={t('confirm.title')} lead={t('confirm.lead')} act={t('confirm.act')} error={error} onPress={say} />;
}
