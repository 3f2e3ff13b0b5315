import { OWN_NAMES } from '@helder/policy/cookie-names.js';
import { useState } from 'react';
import { remember, remembered } from '../lib/storage';
import { useAppPhrases } from './phrases';

const THEMES = ['device', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const KEY = OWN_NAMES.theme;

const chosen = (): Theme => THEMES.find((theme) => theme === remembered(KEY)) ?? 'device';

function apply(theme: Theme) {
  if (theme === 'device') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  remember(KEY, theme === 'device' ? null : theme);
}

/** Light, dark or as the device; kept on this device only. */
export function ThemeChoice() {
  const t = useAppPhrases();
  const [theme, setTheme] = useState(chosen);
  const choose = (next: Theme) => {
    setTheme(next);
    apply(next);
  };
  return (
    <label className="theme">
      <span>{t('footer.theme')}</span>
      <select className="input" value={theme} onChange={({ target }) => choose(target.value as Theme)}>
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {t(`theme.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
