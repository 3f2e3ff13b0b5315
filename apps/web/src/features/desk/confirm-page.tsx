import { desk } from '@helder/contract/desk.js';
import { useLocation } from 'react-router';
import { useAct } from '../../lib/query';
import { LinkButton } from '../../ui/button';
import { MailedLink, Told } from '../../ui/mailed-link';
import { useDeskPhrases } from './phrases';

/** The mailed link only opens this page; the button is what proves who asks. */
export function Component() {
  const t = useDeskPhrases();
  const token = useLocation().hash.slice(1);
  const identify = useAct(desk.identify);
  const { error, data } = identify;
  if (data) return <Told title={t('confirm.doneTitle')} lead={t('confirm.doneLead', { number: data.number })} />;
  if (!desk.identify.body.safeParse({ token }).success || error?.is('desk/link-spent')) return <Spent />;
  const confirm = () => identify.mutate({ body: { token } });
  return <MailedLink title={t('confirm.title')} lead={t('confirm.lead')} act={t('confirm.act')} error={error} onPress={confirm} />;
}

export function Spent() {
  const t = useDeskPhrases();
  const again = (
    <LinkButton to="formRequest" look="second">
      {t('confirm.again')}
    </LinkButton>
  );
  return <Told title={t('confirm.spentTitle')} lead={t('confirm.spentLead')} next={again} />;
}
