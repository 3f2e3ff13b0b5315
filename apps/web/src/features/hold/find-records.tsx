import type { AnswerOf } from '@helder/contract/endpoint.js';
import { hold } from '@helder/contract/hold.js';
import { useState } from 'react';
import { Form, useContractForm } from '../../lib/form';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Section } from '../../ui/page';
import { Status } from '../../ui/status';
import { AskHold } from './ask-hold';
import { useHoldPhrases } from './phrases';

export type Found = AnswerOf<typeof hold.records>['items'];

/** First whose, then which: kinds and dates, nothing of what is in them. */
export function FindRecords() {
  const t = useHoldPhrases();
  const find = useAct(hold.records);
  const [found, setFound] = useState<{ email: string; items: Found } | null>(null);
  const [isAsked, setAsked] = useState(false);
  const form = useContractForm({
    schema: hold.records.body,
    defaults: { email: '' },
    prefix: 'find',
    send: async (body) => {
      setAsked(false);
      setFound({ email: body.email, ...(await find.mutateAsync({ body })) });
    },
    says: find.error ? { email: t('ask.noPerson') } : {},
  });
  return (
    <Section title={t('find.title')} help={t('find.help')}>
      <div className="stack loose">
        <Form of={form} label={t('find.title')}>
          <TextField {...form.field('email', t('find.email'))} type="email" autoComplete="off" />
          <p className="row">
            <Button type="submit" look="second">
              {t('find.act')}
            </Button>
          </p>
        </Form>
        <p role="status">{isAsked && <Status tone="ok">{t('ask.done')}</Status>}</p>
        {found && found.items.length === 0 && <p>{t('ask.none')}</p>}
        {found && found.items.length > 0 && (
          <AskHold
            key={found.email}
            {...found}
            onAsked={() => {
              setFound(null);
              setAsked(true);
            }}
          />
        )}
      </div>
    </Section>
  );
}
