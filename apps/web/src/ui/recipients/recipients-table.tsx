import type { Recipient } from '@helder/contract/recipient.js';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { Status } from '../status';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../table';
import { useRecipientPhrases } from './phrases';

type Shown = Recipient & { agreement?: string | null };

function Who({ of: { name, kind, agreement } }: { of: Shown }) {
  const t = useRecipientPhrases();
  return (
    <RowHead>
      {name}
      <Sub>{t(`kind.${kind}`)}</Sub>
      {agreement !== undefined && <Sub>{agreement ? t('agreement', { number: agreement }) : t('noAgreement')}</Sub>}
    </RowHead>
  );
}

function Where({ of: { where, safeguard, certificate } }: { of: Shown }) {
  const t = useRecipientPhrases();
  const language = useLanguage();
  const { date } = useFormats();
  return (
    <Cell label={t('where')}>
      {where[language]}
      {safeguard && <Sub>{t(`safeguard.${safeguard.kind}`, { reference: safeguard.reference })}</Sub>}
      {certificate && (
        <Sub>
          <Status tone={certificate.isOver ? 'danger' : 'ok'}>
            {t(certificate.isOver ? 'certificateOver' : 'certificate', { name: certificate.name, until: date(certificate.until) })}
          </Status>
        </Sub>
      )}
    </Cell>
  );
}

/** Who gets data from us; with the contract's number where the reader may see it. */
export function RecipientsTable({ items }: { items: readonly Shown[] }) {
  const t = useRecipientPhrases();
  const language = useLanguage();
  const { list } = useFormats();
  if (!items.length) return <p>{t('none')}</p>;
  return (
    <Table caption={t('caption')} columns={[t('name'), t('what'), t('sharing'), t('where')]}>
      <TableBody>
        {items.map((each) => (
          <Row key={each.id}>
            <Who of={each} />
            <Cell label={t('what')}>{each.what[language]}</Cell>
            <Cell label={t('sharing')}>
              {each.sharing.map(({ purpose, categories, ground }) => (
                <Sub key={purpose}>
                  <b>{t(`purpose.${purpose}`)}</b>: {list(categories.map((category) => t(`category.${category}`)))} ({t(`ground.${ground}`)}
                  )
                </Sub>
              ))}
            </Cell>
            <Where of={each} />
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
