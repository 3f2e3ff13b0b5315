import { retention, type RegisterRow } from '@helder/contract/retention.js';
import { useFormats } from '../../lib/dates';
import { lawIn } from '../../lib/law';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Section } from '../../ui/page';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { useRetentionPhrases } from './phrases';

/** The register itself, row by row, with the code an admin quotes. */
export function RegisterTable() {
  const t = useRetentionPhrases();
  const columns = ['what', 'why', 'ground', 'until', 'action', 'closing'] as const;
  return (
    <Section title={t('register.title')} help={t('register.help')}>
      <Answered of={useAnswer(retention.register, {})}>
        {({ items }) => (
          <Table caption={t('register.caption')} columns={columns.map((name) => t(`register.${name}`))}>
            <TableBody>
              {items.map((row) => (
                <Rule key={row.code} of={row} />
              ))}
            </TableBody>
          </Table>
        )}
      </Answered>
    </Section>
  );
}

function Rule({
  of: { code, what, why, ground, start, period: lasts, roundUp, shorterThan, action, atClosing, who, isReserved },
}: {
  of: RegisterRow;
}) {
  const t = useRetentionPhrases();
  const language = useLanguage();
  const { period } = useFormats();
  return (
    <Row>
      <RowHead>
        {what[language]}
        <Sub>
          <code>{code}</code>
        </Sub>
        {isReserved && <Sub>{t('register.reserved')}</Sub>}
      </RowHead>
      <Cell label={t('register.why')}>
        {why[language]}
        <Sub>{who[language]}</Sub>
      </Cell>
      <Cell label={t('register.ground')}>
        {ground.words[language]}
        <Sub>{lawIn(ground.source, language)}</Sub>
      </Cell>
      <Cell label={t('register.until')}>
        {lasts ? period(lasts) : t('register.event', { start: start[language] })}
        {roundUp && <Sub>{t('register.roundUp')}</Sub>}
        {shorterThan && <Sub>{t('register.shorterThan', { code: shorterThan })}</Sub>}
        {lasts && <Sub>{t('register.start', { start: start[language] })}</Sub>}
      </Cell>
      <Cell label={t('register.action')}>{t(`register.actions.${action}`)}</Cell>
      <Cell label={t('register.closing')}>{t(`register.atClosing.${atClosing}`)}</Cell>
    </Row>
  );
}
