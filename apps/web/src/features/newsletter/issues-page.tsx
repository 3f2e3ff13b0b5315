import { newsletter } from '@helder/contract/newsletter.js';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Wrap } from '../../ui/page';
import { IssueEditor } from './issue-editor';
import { IssueList } from './issue-list';
import { SendIssue } from './send-issue';

/** Newsletters: the list, one to write in, and the last question before it goes. Which of these is in the address. */
export function Component() {
  const [search] = useSearchParams();
  const list = useAnswer(newsletter.issues, {});
  const id = search.get('issue');
  return (
    <Wrap isWide>
      <Answered of={list}>
        {({ items, lists }) => {
          const issue = items.find((each) => each.id === id);
          if (issue?.state === 'draft' && search.has('send'))
            return <SendIssue issue={issue} list={lists.find(({ purpose }) => purpose === issue.purpose)} />;
          if (issue || id === 'new') return <IssueEditor issue={issue} lists={lists} />;
          return <IssueList items={items} lists={lists} />;
        }}
      </Answered>
    </Wrap>
  );
}
