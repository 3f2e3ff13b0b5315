import type { Cookies } from '@helder/contract/cookie.js';
import { ownerOf } from '@helder/policy/cookie-names.js';
import { vendorName } from '@helder/policy/cookie-register.js';
import { useState } from 'react';
import { onDevice } from '../../lib/gate';
import { useLanguage } from '../../lib/phrases';
import { Button } from '../../ui/button';
import { Empty, Rows } from '../../ui/lists';
import { Section } from '../../ui/page';
import { Status } from '../../ui/status';
import { useCookiePhrases } from './phrases';

/** What scripts see, and what only the server was sent, each once. */
const everything = (sent: readonly string[]) => {
  const seen = onDevice();
  const hidden = sent.filter((name) => !seen.some((each) => each.kind === 'cookie' && each.name === name));
  return [...hidden.map((name) => ({ kind: 'cookie' as const, name })), ...seen];
};

/** What is in this browser now, beside the register. */
export function InBrowser({ of, onReport }: { of: Cookies; onReport: (name: string) => void }) {
  const t = useCookiePhrases();
  const language = useLanguage();
  const [, setLooks] = useState(0);
  const found = everything(of.sent);
  return (
    <Section title={t('device.title')} help={t('device.help')} id="browser">
      <div className="stack">
        {found.length === 0 ? (
          <Empty title={t('device.none')} />
        ) : (
          <Rows>
            {found.map(({ kind, name }) => {
              const owner = ownerOf({ kind, name }, of.vendors);
              return (
                <li key={kind + name}>
                  <span>
                    <code>{name}</code> <span className="muted">{t(`kind.${kind}`)}</span>
                  </span>
                  {owner ? (
                    <Status tone="ok">{vendorName(owner.name, language)}</Status>
                  ) : (
                    <span className="row">
                      <Status tone="warn">{t('device.unknown')}</Status>
                      <Button look="link" onPress={() => onReport(name)} aria-label={t('device.reportName', { name })}>
                        {t('device.report')}
                      </Button>
                    </span>
                  )}
                </li>
              );
            })}
          </Rows>
        )}
        <p className="row">
          <Button look="link" onPress={() => setLooks((count) => count + 1)}>
            {t('device.again')}
          </Button>
        </p>
      </div>
    </Section>
  );
}
