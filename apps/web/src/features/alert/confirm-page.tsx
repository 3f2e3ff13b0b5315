import { alert } from '@helder/contract/alert.js';
import { useLocation } from 'react-router';
import { useAct } from '../../lib/query';
import { LinkButton } from '../../ui/button';
import { MailedLink, Told } from '../../ui/mailed-link';
import { useAlertPhrases } from './phrases';

/** The mailed link only opens this page; the button is what says yes. */
export function Component() {
  const t = useAlertPhrases();
  const token = useLocation().hash.slice(1);
  const confirm = useAct(alert.confirm);
  const { error } = confirm;
  const isSpent = !alert.confirm.body.safeParse({ token }).success || error?.is('alert/link-spent');
  if (confirm.isSuccess || isSpent) {
    const what = confirm.isSuccess ? 'done' : 'spent';
    const next = (
      <LinkButton to={isSpent ? 'alertAsk' : 'vacancies'} look="second">
        {t(isSpent ? 'confirm.again' : 'stop.toVacancies')}
      </LinkButton>
    );
    return <Told title={t(`confirm.${what}Title`)} lead={t(`confirm.${what}Lead`)} next={next} />;
  }
  const say = () => confirm.mutate({ body: { token } });
  return <MailedLink title={t('confirm.title')} lead={t('confirm.lead')} act={t('confirm.act')} error={error} onPress={say} />;
}
