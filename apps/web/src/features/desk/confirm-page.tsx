import { desk } from '@helder/contract/desk.js';
import { useLocation } from 'react-router';
import { useAct } from '../../lib/query';
import { Button, LinkButton } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { PageHead, Wrap } from '../../ui/page';
import { useDeskPhrases } from './phrases';

/** The mailed link only opens this page; the button is what proves who asks. */
export function Component() {
  const t = useDeskPhrases();
  const token = useLocation().hash.slice(1);
  const identify = useAct(desk.identify);
  const { error, data } = identify;
  if (data)
    return (
      <Wrap>
        <PageHead lead={t('confirm.doneLead', { number: data.number })} takesFocus>
          {t('confirm.doneTitle')}
        </PageHead>
      </Wrap>
    );
  if (!desk.identify.body.safeParse({ token }).success || error?.is('desk/link-spent')) return <Spent />;
  return (
    <Wrap>
      <PageHead lead={t('confirm.lead')}>{t('confirm.title')}</PageHead>
      <div className="stack">
        {error && <Failure error={error} takesFocus />}
        <p className="row">
          <Button onPress={() => identify.mutate({ body: { token } })}>{t('confirm.act')}</Button>
        </p>
      </div>
    </Wrap>
  );
}

export function Spent() {
  const t = useDeskPhrases();
  const next = (
    <p className="row">
      <LinkButton to="formRequest" look="second">
        {t('confirm.again')}
      </LinkButton>
    </p>
  );
  return (
    <Wrap>
      <PageHead lead={t('confirm.spentLead')} below={next} takesFocus>
        {t('confirm.spentTitle')}
      </PageHead>
    </Wrap>
  );
}
