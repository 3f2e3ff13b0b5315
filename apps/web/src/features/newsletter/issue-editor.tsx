import { newsletter } from '@helder/contract/newsletter.js';
import { LANGUAGES } from '@helder/policy/words.js';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../lib/call';
import { useFormats } from '../../lib/dates';
import { Form, useContractForm } from '../../lib/form';
import { Link, useGo } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { keyOf, useAct } from '../../lib/query';
import { Button, LinkButton } from '../../ui/button';
import { Select, TextArea, TextField } from '../../ui/field';
import { PageHead } from '../../ui/page';
import { Notice, Saved } from '../../ui/status';
import { IssuePreview } from './issue-preview';
import type { Issue, Lists } from './newsletter.types';
import { useIssuePhrases } from './issues.phrases';
import './newsletter.css';

const EMPTY = { purpose: 'newsletter' as Issue['purpose'], nl: { subject: '', markdown: '' }, en: { subject: '', markdown: '' } };
const REFRESHES = { refreshes: [newsletter.issues, newsletter.preview] };

/** Both languages side by side, each with its mail below; saving says which version it changes. */
export function IssueEditor({ issue, lists }: { issue?: Issue; lists: Lists }) {
  const t = useIssuePhrases();
  const language = useLanguage();
  const go = useGo();
  const client = useQueryClient();
  const write = useAct(newsletter.write, REFRESHES);
  const edit = useAct(newsletter.edit, REFRESHES);
  // the version this text was made from: a newer one must not be overwritten unseen
  const [version, setVersion] = useState(issue?.version);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const form = useContractForm({
    schema: newsletter.write.body,
    defaults: issue ? { purpose: issue.purpose, nl: issue.nl, en: issue.en } : EMPTY,
    send: async (body) => {
      setSavedAt(null);
      const saved = issue
        ? await edit.mutateAsync({ params: { id: issue.id }, body, ifMatch: `"${version}"` })
        : await write.mutateAsync({ body });
      setVersion(saved.version);
      setSavedAt(new Date());
      if (!issue) go('issues', { search: { issue: saved.id }, isReplacing: true });
    },
    saysProblem: { stale: t('edit.stale'), 'newsletter/already-sent': t('edit.alreadySent') },
  });
  if (issue && issue.state !== 'draft') return <SentIssue issue={issue} />;
  const isChanged =
    !issue ||
    form.values.purpose !== issue.purpose ||
    LANGUAGES.some((each) => (['subject', 'markdown'] as const).some((part) => form.values[each]?.[part] !== issue[each][part]));
  const fetchNewest = async () => {
    const { items } = await call(newsletter.issues, {});
    const newest = items.find(({ id }) => id === issue?.id);
    if (!newest) return;
    form.reset({ purpose: newest.purpose, nl: newest.nl, en: newest.en });
    setVersion(newest.version);
    await client.invalidateQueries({ queryKey: keyOf(newsletter.issues) });
  };
  return (
    <>
      <PageHead over={<Link to="issues">{t('edit.back')}</Link>} lead={t('edit.help')}>
        {t(issue ? 'edit.title' : 'edit.newTitle')}
      </PageHead>
      <Form of={form} label={t('edit.title')}>
        <Select
          {...form.field('purpose', t('edit.list'))}
          choices={lists.map(({ purpose, title }) => ({ id: purpose, label: title[language] }))}
        />
        <div className="issue-pair">
          {LANGUAGES.map((each) => (
            <fieldset key={each} className="stack" lang={each}>
              <legend className="h2">
                <b>{t(`edit.language.${each}`)}</b>
              </legend>
              <TextField {...form.field(`${each}.subject`, t('edit.subject'))} />
              <TextArea {...form.field(`${each}.markdown`, t('edit.text'))} rows={14} />
            </fieldset>
          ))}
        </div>
        <div className="stack tight">
          <p className="row">
            <Button type="submit" look={issue && !isChanged ? 'second' : 'first'}>
              {t('edit.save')}
            </Button>
            {issue && !isChanged && (
              <LinkButton to="issues" search={{ issue: issue.id, send: '' }}>
                {t('edit.toSending')}
              </LinkButton>
            )}
            {form.failure?.is('stale') && (
              <Button look="second" onPress={() => void fetchNewest()}>
                {t('edit.fetch')}
              </Button>
            )}
            {issue && isChanged && <span className="muted">{t('edit.unsaved')}</span>}
          </p>
          <Saved at={savedAt} isSaving={form.isSending} />
        </div>
      </Form>
      {issue ? <IssuePreview issue={issue} /> : <p className="muted">{t('edit.previewFirst')}</p>}
    </>
  );
}

function SentIssue({ issue }: { issue: Issue }) {
  const t = useIssuePhrases();
  const language = useLanguage();
  const { dateTime } = useFormats();
  const people = t('issues.people', { count: issue.sent });
  return (
    <>
      <PageHead over={<Link to="issues">{t('edit.back')}</Link>} title={issue[language].subject}>
        {issue[language].subject}
      </PageHead>
      <Notice tone="info">
        <p>{issue.sentAt ? t('edit.sentOn', { date: dateTime(issue.sentAt), people }) : t('issues.states.sending')}</p>
      </Notice>
      <IssuePreview issue={issue} />
    </>
  );
}
