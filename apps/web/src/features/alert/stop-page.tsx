import { alert } from '@helder/contract/alert.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';
import { wordFor } from '@helder/policy/dictionary/index.js';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button, LinkButton } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { PageHead, Wrap } from '../../ui/page';
import { useAlertPhrases } from './phrases';

const PARTS = ['function', 'sector', 'region'] as const;

/** Opened by the link below a mail, without a login; the button is what stops. */
export function Component() {
  const token = useLocation().hash.slice(1);
  const isOurs = alert.byLink.body.safeParse({ token }).success;
  const search = useAnswer(alert.byLink, { body: { token } }, { isOn: isOurs });
  const stop = useAct(alert.stop);
  if (stop.isSuccess) return <Told what="done" />;
  if (!isOurs || search.error?.is('alert/link-spent')) return <Told what="spent" />;
  return (
    <Wrap>
      <Answered of={search}>
        {(shown) => (
          <Stopping
            of={shown}
            error={stop.error && <Failure error={stop.error} takesFocus />}
            onStop={() => stop.mutate({ body: { token } })}
          />
        )}
      </Answered>
    </Wrap>
  );
}

function Told({ what }: { what: 'done' | 'spent' }) {
  const t = useAlertPhrases();
  const next = (
    <p className="row">
      <LinkButton to="vacancies" look="second">
        {t('stop.toVacancies')}
      </LinkButton>
    </p>
  );
  return (
    <Wrap>
      <PageHead lead={t(`stop.${what}Lead`)} below={next} takesFocus>
        {t(`stop.${what}Title`)}
      </PageHead>
    </Wrap>
  );
}

type Shown = AnswerOf<typeof alert.byLink>;

function Stopping({ of, error, onStop }: { of: Shown; error: ReactNode; onStop: () => void }) {
  const t = useAlertPhrases();
  const language = useLanguage();
  const { date } = useFormats();
  const words = PARTS.flatMap((part) => (of.search[part] ? [wordFor(part, of.search[part], language)] : []));
  const search = words.join(', ') || t('stop.everything');
  return (
    <>
      <PageHead lead={t('stop.lead', { address: of.address, search, date: date(of.since) })}>{t('stop.title')}</PageHead>
      <div className="stack">
        {error}
        <p className="row">
          <Button onPress={onStop}>{t('stop.act')}</Button>
        </p>
      </div>
    </>
  );
}
