import { SaidText, type reveal } from '@helder/contract/reveal.js';
import type { Endpoint } from '@helder/contract/endpoint.js';
import { useFormats } from '../../lib/dates';
import { Form, useContractForm } from '../../lib/form';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';
import { Timeline } from '../../ui/lists';
import { Section } from '../../ui/page';
import { useRevealPhrases } from './phrases';
import type { Said } from './reveal.types';

type Props = {
  side: Said['by'];
  other: string;
  messages: readonly Said[];
  id: string;
  send: typeof reveal.reply | typeof reveal.write;
  refreshes: Endpoint[];
  isOver: boolean;
};

/** What both sides said, newest first, and a place to answer while the contact lasts. */
export function Conversation({ side, other, messages, id, send, refreshes, isOver }: Props) {
  const t = useRevealPhrases();
  const { dateTime } = useFormats();
  const moment = ({ id: key, by, text, sentAt, readAt }: Said) => ({
    id: key,
    at: t('talk.sent', { date: dateTime(sentAt) }),
    dateTime: sentAt,
    says: (
      <>
        <b>{by === side ? t('talk.you') : other}</b>
        <br />
        <span className="as-typed">{text}</span>
      </>
    ),
    more: by === side ? (readAt ? t('talk.read', { date: dateTime(readAt) }) : t('talk.notRead')) : undefined,
  });
  return (
    <Section title={t('talk.title')} help={t('talk.help')}>
      <div className="stack loose">
        {isOver ? <p className="muted">{t('talk.over')}</p> : <Write key={messages.length} id={id} send={send} refreshes={refreshes} />}
        {messages.length ? <Timeline items={messages.map(moment).toReversed()} /> : <p className="muted">{t('talk.none')}</p>}
      </div>
    </Section>
  );
}

function Write({ id, send, refreshes }: Pick<Props, 'id' | 'send' | 'refreshes'>) {
  const t = useRevealPhrases();
  const act = useAct(send, { refreshes });
  const form = useContractForm({
    schema: SaidText,
    defaults: { text: '' },
    prefix: 'talk',
    send: (body) => act.mutateAsync({ params: { id }, body }),
    saysProblem: { 'reveal/answered': t('talk.over') },
  });
  return (
    <Form of={form} label={t('talk.title')}>
      <TextArea {...form.field('text', t('talk.write'))} help={t('talk.writeHelp')} rows={4} />
      <p className="row">
        <Button type="submit" look="second">
          {t('talk.send')}
        </Button>
      </p>
    </Form>
  );
}
