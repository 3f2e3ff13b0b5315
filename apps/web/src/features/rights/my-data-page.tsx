import type { AnswerOf } from '@helder/contract';
import { rights } from '@helder/contract/rights.js';
import { Download, Printer } from 'lucide-react';
import { FreshForm } from '../../lib/fresh';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { saveAsJson } from '../../lib/save-file';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { MyHolds } from '../../ui/held/held';
import { Icon } from '../../ui/icon';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Category } from './category';
import { Helpers } from './helpers';
import { useRightsPhrases } from './phrases';

/** Everything held about the reader; the password comes first, unless it was typed a moment ago. */
export function Component() {
  const t = useRightsPhrases();
  const data = useAnswer(rights.myData, {});
  return (
    <Wrap>
      <PageHead lead={t('lead')}>{t('title')}</PageHead>
      <MyHolds />
      {data.error?.is('account/fresh-needed') ? (
        <Section title={t('password')} isStrong>
          <FreshForm onDone={() => void data.refetch()} />
        </Section>
      ) : (
        <Answered of={data}>{(mine) => <MyData of={mine} />}</Answered>
      )}
    </Wrap>
  );
}

function MyData({ of }: { of: AnswerOf<typeof rights.myData> }) {
  const t = useRightsPhrases();
  const { dateTime } = useFormats();
  return (
    <>
      <Section title={t('made', { at: dateTime(of.madeAt) })} isStrong>
        <div className="stack">
          <p className="row noprint">
            <Button onPress={() => saveAsJson(t('file'), of)}>
              <Icon of={Download} />
              {t('save')}
            </Button>
            <Button look="second" onPress={() => window.print()}>
              <Icon of={Printer} />
              {t('print')}
            </Button>
          </p>
          <p className="muted">{t('saveHelp')}</p>
          <p>
            {t.rich('also', {
              documents: (words) => <Link to="documents">{words}</Link>,
              profile: (words) => <Link to="profile">{words}</Link>,
            })}
          </p>
          <p>{t.rich('take', { a: (words) => <Link to="copy">{words}</Link> })}</p>
        </div>
      </Section>
      {of.categories.map((category) => (
        <Category key={category.code} of={category} />
      ))}
      <Helpers items={of.processors} />
    </>
  );
}
