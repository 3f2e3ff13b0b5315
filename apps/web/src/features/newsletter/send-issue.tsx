import { newsletter } from '@helder/contract/newsletter.js';
import { useGo } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { useAct } from '../../lib/query';
import { Button, LinkButton } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Facts } from '../../ui/lists';
import { PageHead } from '../../ui/page';
import { IssuePreview } from './issue-preview';
import type { Issue, Lists } from './newsletter.types';
import { useIssuePhrases } from './issues.phrases';

/** The last question: what goes, and to how many. */
export function SendIssue({ issue, list }: { issue: Issue; list?: Lists[number] }) {
  const t = useIssuePhrases();
  const language = useLanguage();
  const subscribers = list?.subscribers ?? 0;
  const go = useGo();
  const send = useAct(newsletter.send, { refreshes: [newsletter.issues] });
  const press = () =>
    send.mutate({ params: { id: issue.id }, ifMatch: `"${issue.version}"` }, { onSuccess: () => go('issues', { isReplacing: true }) });
  return (
    <>
      <PageHead lead={t('sending.lead')}>{t('sending.title')}</PageHead>
      <div className="stack loose">
        <Facts
          items={[
            { term: t('sending.what'), says: issue[language].subject },
            {
              term: t('sending.who'),
              says: (
                <>
                  {list && `${list.title[language]}: `}
                  {t('sending.whoSays', { count: subscribers })}. <span className="muted">{t('sending.notWho')}</span>
                </>
              ),
            },
            { term: t('sending.when'), says: t('sending.whenSays') },
          ]}
        />
        {send.error && (
          <Failure error={send.error} says={{ stale: t('sending.stale'), 'newsletter/already-sent': t('edit.alreadySent') }} takesFocus />
        )}
        <p className="row">
          <Button onPress={press}>{t('sending.act', { count: subscribers })}</Button>
          <LinkButton to="issues" search={{ issue: issue.id }} look="second">
            {t('sending.no')}
          </LinkButton>
        </p>
      </div>
      <IssuePreview issue={issue} />
    </>
  );
}
