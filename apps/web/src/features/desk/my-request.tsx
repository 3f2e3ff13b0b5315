import { desk } from '@helder/contract/desk.js';
import { useFormats } from '../../lib/dates';
import { useAct } from '../../lib/query';
import { SHARING_READS } from '../../lib/sharing-reads';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Section } from '../../ui/page';
import type { RequestOptions, RightsRequest } from './desk.types';
import { useDeskPhrases } from './phrases';
import { RequestFacts } from './request-facts';

/** One request of the reader, with what can still be done with it. */
export function MyRequest({ of, options }: { of: RightsRequest; options: RequestOptions }) {
  const t = useDeskPhrases();
  const { date } = useFormats();
  const refreshes = [desk.mine, ...SHARING_READS];
  const withdraw = useAct(desk.withdraw, { refreshes });
  const lift = useAct(desk.lift, { refreshes });
  const error = withdraw.error ?? lift.error;
  const params = { id: of.id };
  return (
    <Section title={`${t(`type.${of.type}`)}, ${of.number}`} help={t('mine.sent', { date: date(of.receivedAt) })}>
      <div className="stack loose">
        <RequestFacts of={of} options={options} />
        {of.liftsAt && !of.liftedAt && <p>{t('mine.liftsAt', { date: date(of.liftsAt) })}</p>}
        {error && <Failure error={error} takesFocus />}
        {of.mayWithdraw && (
          <p className="row">
            <Button look="second" onPress={() => withdraw.mutate({ params })}>
              {t('mine.withdraw')}
            </Button>
          </p>
        )}
        {of.mayLift && (
          <p className="row">
            <Button look="second" onPress={() => lift.mutate({ params })}>
              {t('mine.lift')}
            </Button>
            <span className="muted">{t('mine.liftHelp')}</span>
          </p>
        )}
      </div>
    </Section>
  );
}
