import { document } from '@helder/contract/document.js';
import { SECTIONS } from '@helder/policy/fields.js';
import { useLocation } from 'react-router';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { PARTS, partState } from './parts';
import { useProfilePhrases } from './phrases';
import type { Draft } from './profile.types';

/** The parts of the profile and how each stands, in a word. */
export function SubNav({ draft, wrong }: { draft: Draft; wrong: readonly string[] }) {
  const t = useProfilePhrases();
  const language = useLanguage();
  const { hash } = useLocation();
  const { data } = useAnswer(document.list, {});
  const files = data && (['cv', 'photo'] as const).map((kind) => ({ kind, file: data.items.find((item) => item.kind === kind) }));
  return (
    <nav aria-label={t('parts')}>
      <ul className="subnav">
        {PARTS.map((part) => {
          const state = partState(part, draft, wrong);
          return (
            <li key={part}>
              <a href={`#${part}`} aria-current={hash === `#${part}` ? true : undefined}>
                {SECTIONS[part].title[language]} <span className={state === 'wrong' ? 'is-danger' : undefined}>{t(`state.${state}`)}</span>
              </a>
            </li>
          );
        })}
        {files?.map(({ kind, file }) => (
          <li key={kind}>
            <Link to="documents" hash={kind}>
              {t(`file.${kind}`)}{' '}
              <span className={file?.findings.length ? 'is-warn' : undefined}>
                {t(`state.${file ? (file.findings.length ? 'look' : 'done') : 'empty'}`)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
