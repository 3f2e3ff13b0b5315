import { newsletter } from '@helder/contract/newsletter.js';
import { LANGUAGES } from '@helder/policy/words.js';
import { useAnswer } from '../../lib/query';
import type { Language } from '../../lib/phrases';
import { Answered } from '../../ui/answered';
import { MailBody } from './mail-body';
import type { Issue } from './newsletter.types';
import { useIssuePhrases } from './issues.phrases';
import './newsletter.css';

/** The mail as it arrives, in both languages, made by the same code that sends it. */
export function IssuePreview({ issue }: { issue: Issue }) {
  const t = useIssuePhrases();
  return (
    <section className="stack rule-top mail-preview" aria-labelledby="preview">
      <h2 id="preview">{t('edit.preview')}</h2>
      <p className="muted">{t('edit.previewHelp')}</p>
      <div className="issue-pair">
        {LANGUAGES.map((language) => (
          // a new version is another mail
          <OnePreview key={`${language}${issue.version}`} id={issue.id} language={language} />
        ))}
      </div>
    </section>
  );
}

function OnePreview({ id, language }: { id: string; language: Language }) {
  const t = useIssuePhrases();
  const preview = useAnswer(newsletter.preview, { params: { id }, query: { language } });
  return (
    <article className="card stack" lang={language} aria-label={`${t('edit.preview')}: ${t(`edit.language.${language}`)}`}>
      <Answered of={preview}>
        {({ subject, html }) => (
          <>
            <p className="mail-subject">{subject}</p>
            <MailBody html={html} />
          </>
        )}
      </Answered>
    </article>
  );
}
