import { reveal, RevealAsked } from '@helder/contract/reveal.js';
import { vacancy } from '@helder/contract/vacancy.js';
import { useParams } from 'react-router';
import { Form, useContractForm } from '../../lib/form';
import { Link, useGo } from '../../lib/links';
import { useAct, useAnswer } from '../../lib/query';
import { useSession } from '../../lib/session';
import { Button } from '../../ui/button';
import { Select, TextArea, TextField } from '../../ui/field';
import { Facts } from '../../ui/lists';
import { Card, PageHead, Section, Wrap } from '../../ui/page';
import { useRevealPhrases } from './phrases';

/** For recruiters: what for and why, with exactly what the candidate will read beside it. */
export function Component() {
  const t = useRevealPhrases();
  const { id = '' } = useParams();
  const back = (
    <Link to="candidate" params={{ id }}>
      {t('ask.back')}
    </Link>
  );
  return (
    <Wrap>
      <PageHead over={back} lead={t('ask.lead')}>
        {t('ask.title')}
      </PageHead>
      <AskForm candidate={id} />
    </Wrap>
  );
}

function AskForm({ candidate }: { candidate: string }) {
  const t = useRevealPhrases();
  const go = useGo();
  const mine = useAnswer(vacancy.mine, {});
  const vacancies = (mine.data?.items ?? []).filter(({ state }) => state === 'open');
  const ask = useAct(reveal.ask, { refreshes: [reveal.sent] });
  const form = useContractForm({
    schema: RevealAsked,
    defaults: { message: '' },
    send: async (body) => {
      const { id } = await ask.mutateAsync({ params: { id: candidate }, body });
      go('sentReveal', { params: { id } });
    },
    saysProblem: {
      'reveal/asked-already': t('ask.already'),
      'not-found': t('ask.gone'),
      'too-many': t('ask.tooMany'),
      'organisation/no-grant': t('ask.noGrant'),
    },
  });
  const chosen = form.field('vacancy', t('field.vacancy'));
  const [purpose, message] = [form.field('purpose', t('field.purpose')), form.field('message', t('field.message'))];
  const title = vacancies.find(({ id }) => id === chosen.value)?.title;
  return (
    <Section title={t('ask.yours')}>
      <Form of={form} label={t('ask.yours')}>
        <Select
          {...chosen}
          empty={t('notVacancy')}
          choices={vacancies.map(({ id, title: label }) => ({ id, label }))}
          onChange={(id) => {
            chosen.onChange(id);
            // one of the two says what it is for
            if (id) purpose.onChange(undefined);
          }}
        />
        {!title && <TextField {...purpose} isOptional={false} help={t('ask.purposeHelp')} />}
        <TextArea {...message} help={t('ask.messageHelp')} rows={6} />
        <Seen title={title} purpose={purpose.value} message={message.value} />
        <p className="row">
          <Button type="submit">{t('ask.send')}</Button>
        </p>
      </Form>
    </Section>
  );
}

type SeenProps = { title: string | undefined; purpose: string | undefined; message: string | undefined };

/** As the candidate gets it. */
function Seen({ title, purpose, message }: SeenProps) {
  const t = useRevealPhrases();
  const me = useSession();
  const empty = <span className="muted">{t('ask.empty')}</span>;
  return (
    <Card>
      <h3>{t('ask.seen')}</h3>
      <p className="help">{t('ask.seenHelp')}</p>
      <Facts
        items={[
          { term: t('ask.from'), says: t('ask.fromSays', { organisation: me?.organisation?.name ?? '' }) },
          { term: t(title ? 'field.vacancy' : 'field.purpose'), says: (title ?? purpose) || empty },
          { term: t('field.message'), says: message ? <span className="as-typed">{message}</span> : empty },
        ]}
      />
    </Card>
  );
}
