import { cookie } from '@helder/contract/cookie.js';
import { useEffect } from 'react';
import { Form, useContractForm } from '../../lib/form';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Section } from '../../ui/page';
import { Notice } from '../../ui/status';
import { useCookiePhrases } from './phrases';

/** Found something that is not in the list? The name and the page are enough. */
export function ReportForm({ name }: { name: string }) {
  const t = useCookiePhrases();
  const report = useAct(cookie.report);
  const form = useContractForm({
    schema: cookie.report.body,
    defaults: { name, page: '/' },
    says: { name: t('report.nameMistake'), page: t('report.pageMistake') },
    send: (body) => report.mutateAsync({ body }),
  });
  const { set } = form;
  useEffect(() => {
    if (name) set('name', name);
    // a name picked from the list fills the form, nothing else does
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [name]);
  return (
    <Section title={t('report.title')} help={t('report.help')} id="melden">
      {report.isSuccess ? (
        <Notice tone="ok" title={t('report.thanks')} role="status">
          <p>{t('report.thanksText')}</p>
        </Notice>
      ) : (
        <Form of={form}>
          <TextField {...form.field('name', t('report.name'))} isShort spellCheck={false} autoComplete="off" />
          <TextField {...form.field('page', t('report.page'))} isShort help={t('report.pageHelp')} spellCheck={false} autoComplete="off" />
          <p className="row">
            <Button type="submit" look="second">
              {t('report.send')}
            </Button>
          </p>
        </Form>
      )}
    </Section>
  );
}
