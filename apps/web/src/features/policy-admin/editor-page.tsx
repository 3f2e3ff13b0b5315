import { policyAdmin } from '@helder/contract/policy-admin.js';
import { useParams } from 'react-router';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, Wrap } from '../../ui/page';
import { Editor } from './editor';
import { Fixed } from './fixed';
import { usePolicyAdminPhrases } from './phrases';
import './policy-admin.css';

/** One version: a draft to write in, or what was published and is fixed. */
export function Component() {
  const t = usePolicyAdminPhrases();
  const { id } = useParams() as { id: string };
  return (
    <Wrap isWide className="policy-end">
      <Answered of={useAnswer(policyAdmin.show, { params: { id } })}>
        {(written) =>
          written.state === 'draft' ? (
            <>
              <PageHead
                over={<Link to="statements">{t('edit.back')}</Link>}
                lead={t('edit.help')}
                below={<p className="muted">{t('edit.more')}</p>}
              >
                {t('edit.title', { title: t(`kind.${written.kind}`) })}
              </PageHead>
              <Editor key={written.id} of={written} />
            </>
          ) : (
            <Fixed of={written} />
          )
        }
      </Answered>
    </Wrap>
  );
}
