import { document } from '@helder/contract/document.js';
import { FILE_KINDS } from '@helder/policy/fields.js';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, Section, Wrap } from '../../ui/page';
import { FileOfKind } from './file-of-kind';
import { useDocumentPhrases } from './phrases';

/** The CV and the photo: asked before they are kept, shown only with another yes. */
export function Component() {
  const t = useDocumentPhrases();
  const mine = useAnswer(document.list, {});
  return (
    <Wrap>
      <PageHead lead={t('lead')} below={<Link to="profile">{t('back')}</Link>}>
        {t('title')}
      </PageHead>
      <Answered of={mine}>
        {({ items }) => (
          <>
            {FILE_KINDS.map((kind) => (
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
