import { alert } from '@helder/contract/alert.js';
import { useState } from 'react';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, Wrap } from '../../ui/page';
import { AskForm } from './ask-form';
import { useAlertPhrases } from './phrases';

/** For everybody: a search, a name and an address. Asking sends one mail and turns nothing on. */
export function Component() {
  const t = useAlertPhrases();
  const language = useLanguage();
  const [isSent, setSent] = useState(false);
  const notice = useAnswer(alert.notice, { query: { language } });
  const back = <Link to="vacancies">{t('ask.back')}</Link>;
  if (isSent)
    return (
      <Wrap>
        <PageHead over={back} lead={t('ask.sentLead')} takesFocus>
          {t('ask.sentTitle')}
        </PageHead>
      </Wrap>
    );
  return (
    <Wrap>
      <PageHead over={back} lead={t('ask.lead')}>
        {t('ask.title')}
      </PageHead>
      <Answered of={notice}>{(text) => <AskForm notice={text} onSent={() => setSent(true)} />}</Answered>
    </Wrap>
  );
}
