import { profile } from '@helder/contract/profile.js';
import { useEffect } from 'react';
import { cache, keyOf, useVersioned } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, Wrap } from '../../ui/page';
import { Editor } from './editor';
import { useProfilePhrases } from './phrases';

/** What the candidate says about themselves, saved while typing, published by a press. */
export function Component() {
  const t = useProfilePhrases();
  const mine = useVersioned(profile.show, {});
  // the next visit starts from the server again: another window may have saved
  useEffect(() => () => cache.removeQueries({ queryKey: [...keyOf(profile.show, {}), 'versioned'] }), []);
  return (
    <Wrap>
      {mine.data === undefined && <PageHead>{t('title')}</PageHead>}
      <Answered of={mine}>{(start) => <Editor start={start} />}</Answered>
    </Wrap>
  );
}
