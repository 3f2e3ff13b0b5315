import type { Cookies } from '@helder/contract/cookie.js';
import { vendorName } from '@helder/policy/cookie-register.js';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { Section } from '../../ui/page';
import { OutsideLink } from '../../ui/statement-text';
import { Badge, Status } from '../../ui/status';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { useCookiePhrases } from './phrases';

type Vendor = Cookies['vendors'][number];

/** How long, in truth: the vendor's own words stand under it where they differ. */
function Lifetime({ of: { lifetime, effective, endsWhen, categories } }: { of: Vendor }) {
  const t = useCookiePhrases();
  const language = useLanguage();
  const { period } = useFormats();
  if (endsWhen) return <>{endsWhen[language]}</>;
  const isOwn = categories.every((each) => each === 'necessary');
  return (
    <>
      {effective && (isOwn ? period(effective) : t('list.atMost', { period: period(effective) }))}
      {lifetime === null && (
        <Sub>
          <Badge tone="warn">{t('list.noLifetime')}</Badge>
        </Sub>
      )}
      {lifetime !== null && lifetime !== effective && <Sub>{t('list.vendorSays', { period: period(lifetime) })}</Sub>}
    </>
  );
}

function VendorRow({ of }: { of: Vendor }) {
  const t = useCookiePhrases();
  const language = useLanguage();
  const name = vendorName(of.name, language);
  const isNeeded = of.categories.every((each) => each === 'necessary');
  return (
    <Row>
      <RowHead>
        {name}
        <Sub>{of.categories.map((each) => t(`category.${each}`)).join(', ')}</Sub>
      </RowHead>
      <Cell label={t('list.why')}>
        {of.why[language]}
        {of.policyUrl && (
          <Sub>
            <OutsideLink href={of.policyUrl}>{t('list.policy', { name })}</OutsideLink>
          </Sub>
        )}
      </Cell>
      <Cell label={t('list.names')}>
        {of.stores.map(({ kind, name }) => (
          <span key={kind + name} className="cookie-name">
            <code>{name}</code> <span className="muted">{t(`kind.${kind}`)}</span>
          </span>
        ))}
      </Cell>
      <Cell label={t('list.howLong')}>
        <Lifetime of={of} />
      </Cell>
      <Cell label={t('list.now')}>
        <Status tone={of.mayRun ? (isNeeded ? 'mute' : 'info') : 'ok'}>
          {t(isNeeded ? 'list.always' : of.mayRun ? 'list.on' : 'list.off')}
        </Status>
      </Cell>
    </Row>
  );
}

/** The register, row by row. */
export function Overview({ of: { vendors } }: { of: Cookies }) {
  const t = useCookiePhrases();
  const columns = (['name', 'why', 'names', 'howLong', 'now'] as const).map((each) => t(`list.${each}`));
  return (
    <Section title={t('list.title')} help={t('list.help')} id="lijst">
      <Table caption={t('list.caption')} columns={columns}>
        <TableBody>
          {vendors.map((vendor) => (
            <VendorRow key={vendor.id} of={vendor} />
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
