import { account } from '@helder/contract/account.js';
import { LANGUAGES, type Language } from '@helder/policy/words.js';
import { useState } from 'react';
import { useAct } from '../../lib/query';
import { continueSession, type Me } from '../../lib/session';
import { useFailureText } from '../../ui/failure';
import { Select } from '../../ui/field';
import { Saved } from '../../ui/status';
import { useMyAccountPhrases } from './mine.phrases';

/** In which language our mails are written; saved at once. */
export function LanguageChoice({ me }: { me: Me }) {
  const t = useMyAccountPhrases();
  const failureText = useFailureText();
  const save = useAct(account.setLanguage);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const choose = async (language: Language) => {
    await save.mutateAsync({ body: { language } });
    continueSession({ ...me, language });
    setSavedAt(new Date());
  };
  return (
    <div className="stack tight">
      <Select
        label={t('account.language')}
        help={t('account.languageHelp')}
        isShort
        choices={LANGUAGES.map((id) => ({ id, label: t(`account.languages.${id}`) }))}
        value={me.language}
        // the failure is shown beside it
        onChange={(language) => void choose(language as Language).catch(() => setSavedAt(null))}
      />
      <Saved at={savedAt} isSaving={save.isPending} error={save.error && failureText(save.error)} />
    </div>
  );
}
