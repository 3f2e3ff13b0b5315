import { account } from '@helder/contract/account.js';
import { useLanguage } from '../../lib/phrases';
import { useAct } from '../../lib/query';
import type { FieldBinding } from '../../lib/form';
import { Button } from '../../ui/button';
import { PasswordField } from '../../ui/field';
import { useAccountPhrases } from './phrases';

/** A password that is being chosen: typed, pasted, or four words that we think of. */
export function PasswordChoice({ field, help }: { field: FieldBinding; help?: string }) {
  const t = useAccountPhrases();
  const language = useLanguage();
  const suggest = useAct(account.suggestPassword);
  const words = suggest.data?.password;
  const draw = async () => field.onChange((await suggest.mutateAsync({ query: { language } })).password);
  return (
    <div className="stack tight">
      <PasswordField {...field} help={[help, t('passwordHelp')].filter(Boolean).join(' ')} autoComplete="new-password" />
      <p>
        <Button look="link" onPress={() => void draw()}>
          {t(words ? 'suggestAgain' : 'suggest')}
        </Button>
      </p>
      <p role="status" className="help">
        {words && words === field.value && t.rich('suggested', { words, b: (each) => <b>{each}</b> })}
      </p>
    </div>
  );
}
