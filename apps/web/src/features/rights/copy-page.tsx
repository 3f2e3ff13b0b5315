import { rights } from '@helder/contract/rights.js';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { ProblemError } from '../../lib/call';
import { useFresh } from '../../lib/fresh';
import { Link } from '../../lib/links';
import { download } from '../../lib/save-file';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Icon } from '../../ui/icon';
import { Facts } from '../../ui/lists';
import { Progress } from '../../ui/meter';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Notice } from '../../ui/status';
import { useCopyPhrases } from './copy.phrases';

type State = { at: 'idle' | 'making' | 'done' } | { at: 'coming'; percent: number } | { at: 'failed'; error: ProblemError };
const FILES = ['resume', 'data', 'csv', 'files', 'manifest'] as const;

/** A zip of what the reader gave us, to take along; the password comes first, unless it was typed a moment ago. */
export function Component() {
  const t = useCopyPhrases();
  const fresh = useFresh();
  const [state, setState] = useState<State>({ at: 'idle' });
  const fetchCopy = async () => {
    setState({ at: 'making' });
    try {
      await fresh.run(() => download(rights.copy, {}, (percent) => setState({ at: 'coming', percent })));
      setState({ at: 'done' });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setState({ at: 'failed', error });
    }
  };
  return (
    <Wrap>
      <PageHead lead={t('lead')}>{t('title')}</PageHead>
      <Section title={t('make')} isStrong>
        <div className="stack">
          <p className="row">
            <Button onPress={() => void fetchCopy()}>
              <Icon of={Download} />
              {t('act')}
            </Button>
          </p>
          <p className="muted">{t('again')}</p>
          <Standing of={state} />
        </div>
      </Section>
      <Section title={t('inside')} help={t('insideHelp')}>
        <Facts isQuiet items={FILES.map((file) => ({ id: file, term: <code>{t(`file.${file}`)}</code>, says: t(`says.${file}`) }))} />
      </Section>
      <Section title={t('not')}>
        <p>{t.rich('notText', { a: (words) => <Link to="myData">{words}</Link> })}</p>
      </Section>
      {fresh.dialog}
    </Wrap>
  );
}

function Standing({ of: state }: { of: State }) {
  const t = useCopyPhrases();
  if (state.at === 'idle') return null;
  if (state.at === 'failed') return <Failure error={state.error} />;
  if (state.at === 'done')
    return (
      <Notice tone="ok" role="status" title={t('done')}>
        <p>{t.rich('doneText', { a: (words) => <Link to="profileImport">{words}</Link> })}</p>
      </Notice>
    );
  return (
    <div className="stack tight">
      <Progress label={t('act')} value={state.at === 'coming' ? state.percent : 0} />
      <p role="status">{state.at === 'coming' ? t('coming', { percent: String(state.percent) }) : t('making')}</p>
    </div>
  );
}
