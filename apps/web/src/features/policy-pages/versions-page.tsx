import { policy } from '@helder/contract/policy.js';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { usePlatform } from '../../lib/platform';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Status } from '../../ui/status';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { usePolicyPhrases } from './phrases';
import type { Kind } from './statement';

function Versions({ kind }: { kind: Kind }) {
  const t = usePolicyPhrases();
  const language = useLanguage();
  const { date } = useFormats();
  const columns = [t('versions.version'), t('versions.from'), t('versions.changes')];
  return (
    <Section title={t(`versions.kind.${kind}`)}>
      <Answered of={useAnswer(policy.versions, { params: { kind }, query: { language } })}>
        {({ items }) => (
          <Table caption={t('versions.caption')} columns={columns}>
            <TableBody>
              {items.map(({ version, from, isInForce, isComing, changes }, at) => (
                <Row key={version}>
                  <RowHead className="nowrap">
                    <Link to="version" params={{ document: kind, version }}>
                      {t('versions.read', { version })}
                    </Link>
                  </RowHead>
                  <Cell label={t('versions.from')}>
                    {date(from)} {isInForce && <Status tone="ok">{t('versions.now')}</Status>}
                    {isComing && <Status tone="info">{t('versions.soon')}</Status>}
                  </Cell>
                  <Cell label={t('versions.changed')}>
                    {changes}
                    {at + 1 < items.length && (
                      <Sub>
                        <Link to="difference" params={{ document: kind, before: items[at + 1].version, after: version }}>
                          {t('versions.compare', { before: items[at + 1].version, after: version })}
                        </Link>
                      </Sub>
                    )}
                  </Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
        )}
      </Answered>
    </Section>
  );
}

export function Component() {
  const t = usePolicyPhrases();
  const platform = usePlatform();
  return (
    <Wrap>
      <PageHead lead={t('versions.lead')}>{t('versions.title')}</PageHead>
      {platform?.statements.map(({ kind }) => (
        <Versions key={kind} kind={kind} />
      ))}
    </Wrap>
  );
}
