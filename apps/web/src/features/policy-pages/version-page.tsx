import { policy } from '@helder/contract/policy.js';
import { useParams } from 'react-router';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, PageTitle, Wrap } from '../../ui/page';
import { Notice } from '../../ui/status';
import { StatementText } from '../../ui/statement-text';
import { usePolicyPhrases } from './phrases';
import { Contents, VersionLabel, type Kind, type StatementText as Text } from './statement';

function Old({ kind }: { kind: Kind }) {
  const t = usePolicyPhrases();
  return (
    <Notice tone="warn" title={t('old')}>
      <p>
        {t('oldText')} <Link to={kind}>{t('toCurrent')}</Link>
      </p>
    </Notice>
  );
}

const Version = ({ of: text }: { of: Text }) => (
  <>
    <PageHead below={<VersionLabel of={text} />} title={`${text.title} ${text.version}`}>
      {text.title}
    </PageHead>
    {!text.isInForce && !text.isComing && <Old kind={text.kind} />}
    <Contents entries={text.sections} />
    <StatementText sections={text.sections} />
  </>
);

/** One version of one text, as it was. */
export function Component() {
  const t = usePolicyPhrases();
  const language = useLanguage();
  const { document: kind, version } = useParams() as { document: Kind; version: string };
  const answer = useAnswer(policy.version, { params: { kind, version }, query: { language } });
  return (
    <Wrap>
      {!answer.data && <PageTitle>{t('versions.read', { version })}</PageTitle>}
      <Answered of={answer}>{(text) => <Version of={text} />}</Answered>
    </Wrap>
  );
}
