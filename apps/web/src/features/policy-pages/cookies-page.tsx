import { policy } from '@helder/contract/policy.js';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Section } from '../../ui/page';
import { Notice } from '../../ui/status';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { usePolicyPhrases } from './phrases';
import { StatementPage } from './statement-page';

type Line = { name: string; kind?: string; why: string; howLong: string };

function Lines({ caption, lines }: { caption: string; lines: readonly Line[] }) {
  const t = usePolicyPhrases();
  return (
    <Table caption={caption} columns={[t('cookies.name'), t('cookies.why'), t('cookies.howLong')]}>
      <TableBody>
        {lines.map(({ name, kind, why, howLong }) => (
          <Row key={name}>
            <RowHead>
              <code>{name}</code>
              {kind && <Sub>{kind}</Sub>}
            </RowHead>
            <Cell label={t('cookies.why')}>{why}</Cell>
            <Cell label={t('cookies.howLong')}>{howLong}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function Cookies() {
  const t = usePolicyPhrases();
  const language = useLanguage();
  return (
    <Answered of={useAnswer(policy.show, {})}>
      {({ cookies }) => (
        <div className="stack">
          {cookies.every(({ category }) => category === 'necessary') && (
            <Notice tone="ok" title={t('cookies.nothing')}>
              <p>{t('cookies.nothingText')}</p>
            </Notice>
          )}
          <Lines
            caption={t('cookies.caption')}
            lines={cookies.map(({ name, category, why, howLong }) => ({
              name,
              kind: t(`cookies.category.${category as 'necessary'}`),
              why: why[language],
              howLong: howLong[language],
            }))}
          />
        </div>
      )}
    </Answered>
  );
}

export function Component() {
  const t = usePolicyPhrases();
  const before = (
    <Section title={t('cookies.listTitle')} id="lijst">
      <Cookies />
    </Section>
  );
  return <StatementPage kind="cookies" lead={t('cookiesLead')} before={before} />;
}
