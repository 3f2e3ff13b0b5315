import { alert } from '@helder/contract/alert.js';
import { useLocation } from 'react-router';
import { useAct } from '../../lib/query';
import { Button, LinkButton } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { PageHead, Wrap } from '../../ui/page';
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
      <p className="row">
        <LinkButton to={isSpent ? 'alertAsk' : 'vacancies'} look="second">
          {t(isSpent ? 'confirm.again' : 'stop.toVacancies')}
        </LinkButton>
      </p>
    );
    return (
      <Wrap>
        <PageHead lead={t(`confirm.${what}Lead`)} below={next} takesFocus>
          {t(`confirm.${what}Title`)}
        </PageHead>
      </Wrap>
    );
  }
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
