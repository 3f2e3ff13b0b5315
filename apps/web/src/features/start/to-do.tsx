import { document } from '@helder/contract/document.js';
import { profile } from '@helder/contract/profile.js';
import type { ReactNode } from 'react';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Rows } from '../../ui/lists';
import { Section } from '../../ui/page';
import { Status } from '../../ui/status';
import { partsOf } from './parts';
import { useStartPhrases } from './phrases';
import type { Now } from './stand';

/** The next steps, read from what there is; nothing nags. */
export function ToDo({ now }: { now: Now }) {
  const t = useStartPhrases();
  const mine = useAnswer(profile.show, {});
  const documents = useAnswer(document.list, {});
  const done = <Status tone="ok">{t('todo.done')}</Status>;
  const open = <span className="muted">{t('todo.open')}</span>;
  const optional = <span className="muted"> {t('todo.optional')}</span>;
  const parts = mine.data && partsOf(mine.data.draft);
  const cv = documents.data?.items.find(({ kind }) => kind === 'cv');
  const hasFindings = Boolean(cv?.findings.length);
  return (
    <Section title={t('todo.title')} help={t('todo.help')}>
      <Rows isOrdered>
        <Step says={done}>{t('todo.email')}</Step>
        {parts && (
          <Step says={parts.done === parts.all ? done : <span className="muted">{t('todo.parts', parts)}</span>}>
            <Link to="profile">{t('todo.profile')}</Link>
          </Step>
        )}
        {mine.data && (
          <Step says={!mine.data.published ? open : mine.data.hasChanges ? <Status tone="info">{t('todo.changes')}</Status> : done}>
            <Link to="profile">{t('todo.publish')}</Link>
          </Step>
        )}
        <Step says={now.version > 0 ? done : open}>
          <Link to="whoSeesWhat">{t('todo.choose')}</Link>
        </Step>
        {documents.data && (
          <Step says={hasFindings ? <Status tone="warn">{t('todo.look')}</Status> : cv ? done : open}>
            <Link to="documents">{t(hasFindings ? 'todo.check' : 'todo.cv')}</Link>
            {!cv && optional}
          </Step>
        )}
      </Rows>
    </Section>
  );
}

const Step = ({ children, says }: { children: ReactNode; says: ReactNode }) => (
  <li>
    <span>{children}</span>
    {says}
  </li>
);
