import { profile } from '@helder/contract/profile.js';
import { useState } from 'react';
import { ProblemError } from '../../lib/call';
import { Link } from '../../lib/links';
import { useAct, useVersioned } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Failure } from '../../ui/failure';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Notice } from '../../ui/status';
import { Drop, UploadedFile } from '../../ui/upload';
import { ImportChoice, type Imported } from './import-choice';
import { useImportPhrases } from './import.phrases';
import { readFile, UnreadableFile, type Unreadable } from './read-file';

type Read = { number: number; name: string; bytes: number } & ({ is: Imported } | { why: Unreadable } | { error: ProblemError });

/** Fills the draft from a JSON Resume or a copy of ours; what would change is shown first, and nothing is published. */
export function Component() {
  const t = useImportPhrases();
  const mine = useVersioned(profile.show, {});
  const { mutateAsync: ask } = useAct(profile.read);
  const [read, setRead] = useState<Read | null>(null);
  const take = async (file: File) => {
    const about = { number: (read?.number ?? 0) + 1, name: file.name, bytes: file.size };
    try {
      setRead({ ...about, is: await ask({ body: await readFile(file) }) });
    } catch (error) {
      if (error instanceof UnreadableFile) setRead({ ...about, why: error.why });
      else if (error instanceof ProblemError) setRead({ ...about, error });
      else throw error;
    }
  };
  return (
    <Wrap>
      <PageHead lead={t('lead')} below={<Link to="profile">{t('back')}</Link>}>
        {t('title')}
      </PageHead>
      <Section title={t('choose')} help={t('chooseHelp')} isStrong>
        <div className="stack">
          <Drop label={t('button')} accepts={['application/json', '.json', '.zip']} help={t('kinds')} onFile={(file) => void take(file)} />
          {read && <UploadedFile name={read.name} bytes={read.bytes} />}
          {read && 'why' in read && (
            <Notice key={read.number} tone="danger" role="alert" takesFocus>
              <p>{t(`why.${read.why}`)}</p>
            </Notice>
          )}
          {read && 'error' in read && <Wrong key={read.number} error={read.error} />}
        </div>
      </Section>
      {read && 'is' in read && (
        <Answered of={mine}>
          {(start) => <ImportChoice key={read.number} of={read.is} start={start} onStale={() => void mine.refetch()} />}
        </Answered>
      )}
    </Wrap>
  );
}

const KINDS = ['invalid_type', 'invalid_format', 'bsn'] as const;

/** What is wrong with a file, and at which place in it. */
function Wrong({ error }: { error: ProblemError }) {
  const t = useImportPhrases();
  const { errors = [] } = error.problem;
  return (
    <>
      <Failure
        takesFocus
        error={error}
        says={{ invalid: t('wrong'), 'profile/nothing-to-import': t('why.nothing'), 'profile/bsn': t('bsn') }}
      />
      {errors.length > 0 && (
        <ul>
          {errors.slice(0, 20).map(({ pointer, code }) => (
            <li key={`${pointer} ${code}`}>
              <code>{pointer || '/'}</code>: {t(`mistake.${KINDS.find((kind) => kind === code) ?? 'other'}`)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
