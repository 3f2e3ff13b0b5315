import { deletion } from '@helder/contract/deletion.js';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useAct } from '../../lib/query';
import { Button, LinkButton } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { PageHead, Wrap } from '../../ui/page';
import { useDeletionPhrases } from './phrases';

/** The mailed way back: opening it changes nothing, the button does. */
export function Component() {
  const t = useDeletionPhrases();
  const token = useLocation().hash.replace(/^#(token=)?/, '');
  const undo = useAct(deletion.undo);
  const { error } = undo;
  if (undo.isSuccess)
    return (
      <End title={t('undo.doneTitle')} lead={t('undo.doneLead')}>
        <LinkButton to="signIn">{t('undo.signIn')}</LinkButton>
      </End>
    );
  if (!deletion.undo.body.safeParse({ token }).success || error?.is('deletion/link-spent'))
    return (
      <End title={t('undo.spentTitle')} lead={t('undo.spentLead')}>
        <LinkButton to="certificateSearch" look="second">
          {t('undo.certificate')}
        </LinkButton>
      </End>
    );
  return (
    <Wrap>
      <PageHead lead={t('undo.lead')}>{t('undo.title')}</PageHead>
      <div className="stack">
        {error && <Failure error={error} />}
        <p className="row">
          <Button onPress={() => undo.mutate({ body: { token } })}>{t('undo.act')}</Button>
        </p>
      </div>
    </Wrap>
  );
}

const End = ({ title, lead, children }: { title: string; lead: string; children: ReactNode }) => (
  <Wrap>
    <PageHead key={title} takesFocus lead={lead}>
      {title}
    </PageHead>
    <p className="row">{children}</p>
  </Wrap>
);
