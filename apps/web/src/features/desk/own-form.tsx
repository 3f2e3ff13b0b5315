import { desk } from '@helder/contract/desk.js';
import * as z from 'zod';
import { useFresh } from '../../lib/fresh';
import { Form, useContractForm } from '../../lib/form';
import { Link, useGo } from '../../lib/links';
import { endSession, useSession } from '../../lib/session';
import { useAct } from '../../lib/query';
import type { PageName } from '../../lib/site.data';
import { SHARING_READS } from '../../lib/sharing-reads';
import { Button } from '../../ui/button';
import { Section } from '../../ui/page';
import { AskFields, type FieldOf } from './ask-fields';
import type { RequestOptions, RequestType } from './desk.types';
import { formOf } from './form-of';
import { useDeskPhrases } from './phrases';

/** Where the reader can do it at once, without asking. */
const SELF = {
  access: 'myData',
  copy: 'copy',
  rectify: 'profile',
  erase: 'close',
  restrict: 'hideAll',
  object: 'preferences',
} as const satisfies Partial<Record<RequestType, PageName>>;

type Props = { type: RequestType; options: RequestOptions; about?: string };

export function OwnForm({ type, options, about }: Props) {
  const t = useDeskPhrases();
  const go = useGo();
  const fresh = useFresh();
  const me = useSession();
  const send = useAct(desk.ask, { refreshes: type === 'misuse' ? [] : [desk.mine, ...SHARING_READS] });
  const form = useContractForm({
    schema: z.strictObject({ ask: formOf(type) }),
    defaults: { ask: { type, ...(about && { about }) } },
    prefix: `own-${type}`,
    send: async ({ ask }) => {
      const { number } = await fresh.run(() => send.mutateAsync({ body: { ask } }));
      if (type !== 'misuse') return go('requests');
      // nobody is signed in any more, here neither
      endSession();
      go('formRequest', { search: { reported: number } });
    },
    saysProblem: { 'desk/duplicate': t('ask.duplicate'), 'desk/not-objectable': t('ask.notObjectable') },
  });
  const self = type in SELF && me?.role === 'candidate' ? (type as keyof typeof SELF) : null;
  return (
    <Section title={t(`type.${type}`)} help={t(`law.${type}`)}>
      <div className="stack loose">
        {self && <p>{t.rich(`self.${self}`, { a: (words) => <Link to={SELF[self]}>{words}</Link> })}</p>}
        <Form of={form} label={t(`type.${type}`)}>
          <AskFields type={type} options={options} field={form.field as FieldOf} ground={form.values.ask?.ground} />
          <p className="row">
            <Button type="submit">{t('ask.send')}</Button>
          </p>
        </Form>
        {fresh.dialog}
      </div>
    </Section>
  );
}
