import { document } from '@helder/contract/document.js';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, Section, Wrap } from '../../ui/page';
import { FileOfKind } from './file-of-kind';
import { useDocumentPhrases } from './phrases';
import { useKinds } from './use-documents';

/** The CV, the photo and what else the platform takes: asked before they are kept, shown only with another yes. */
export function Component() {
  const t = useDocumentPhrases();
  const mine = useAnswer(document.list, {});
  const kinds = useKinds();
  return (
    <Wrap>
      <PageHead lead={t('lead')} below={<Link to="profile">{t('back')}</Link>}>
        {t('title')}
      </PageHead>
      <Answered of={mine}>
        {({ items }) => (
          <>
            {kinds.map((kind) => (
              <Section key={kind} id={kind} title={t(`kind.${kind}`)} help={t(`help.${kind}`)}>
                <FileOfKind kind={kind} kept={items.find((item) => item.kind === kind)} />
              </Section>
            ))}
          </>
        )}
      </Answered>
    </Wrap>
  );
}
