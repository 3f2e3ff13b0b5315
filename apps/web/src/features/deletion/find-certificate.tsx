import { Form, useContractForm } from '../../lib/form';
import { useGo } from '../../lib/links';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { PageHead, Section } from '../../ui/page';
import { Notice } from '../../ui/status';
import { CodeEntry } from './code';
import { useDeletionPhrases } from './phrases';

/** Asks for the code; `unknown` is one that led nowhere. */
export function FindCertificate({ unknown }: { unknown?: string }) {
  const t = useDeletionPhrases();
  const go = useGo();
  const form = useContractForm({
    schema: CodeEntry,
    defaults: { code: unknown ?? '' },
    send: ({ code }) => Promise.resolve(go('certificate', { params: { code } })),
    says: { code: t('find.codeHelp') },
  });
  return (
    <>
      <PageHead lead={t('find.lead')}>{t('find.title')}</PageHead>
      <Section title={t('find.yours')} isStrong>
        <div className="stack">
          {unknown && (
            <Notice tone="warn" role="alert">
              {t('find.unknown')}
            </Notice>
          )}
          <Form of={form} label={t('find.title')}>
            <TextField {...form.field('code', t('find.code'))} help={t('find.codeHelp')} autoComplete="off" />
            <p className="row">
              <Button type="submit">{t('find.act')}</Button>
            </p>
          </Form>
        </div>
      </Section>
    </>
  );
}
