import { policyAdmin } from '@helder/contract/policy-admin.js';
import { STATEMENT_KINDS, type StatementKind } from '@helder/policy/pack.js';
import { useFormats } from '../../lib/dates';
import { Link, useGo } from '../../lib/links';
import { useLanguage } from '../../lib/phrases';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Notice, Status } from '../../ui/status';
import { Cell, Row, RowHead, Table, TableBody } from '../../ui/table';
import { usePolicyAdminPhrases } from './phrases';
import type { Listed } from './policy-admin.types';

const TONES = { draft: 'mute', scheduled: 'info', 'in-force': 'ok', archived: 'mute', withdrawn: 'warn' } as const;

function VersionRow({ of: version }: { of: Listed }) {
  const t = usePolicyAdminPhrases();
  const language = useLanguage();
  const { date } = useFormats();
  const { id, kind, label, from, state, isMajor, changes } = version;
  const name = t('list.open', { title: t(`kind.${kind}`), label: label || t('list.noLabel') });
  return (
    <Row>
      <RowHead>
        {id ? (
          <Link className="rowlink" to="statementEditor" params={{ id }} aria-label={name}>
            {label || t('list.noLabel')}
          </Link>
        ) : (
          <Link className="rowlink" to="version" params={{ document: kind, version: label }} aria-label={name}>
            {label}
          </Link>
        )}
      </RowHead>
      <Cell label={t('list.state')}>
        <Status tone={TONES[state]}>{t(`states.${state}`)}</Status>
      </Cell>
      <Cell label={t('list.from')}>{from ? date(from) : '–'}</Cell>
      <Cell label={t('list.weight')}>{t(isMajor ? 'weights.major' : 'weights.minor')}</Cell>
      <Cell label={t('list.changes')}>{changes[language] || '–'}</Cell>
    </Row>
  );
}

function Versions({ kind, items }: { kind: StatementKind; items: readonly Listed[] }) {
  const t = usePolicyAdminPhrases();
  const go = useGo();
  const start = useAct(policyAdmin.start, { refreshes: [policyAdmin.list] });
  const press = () => start.mutate({ body: { kind } }, { onSuccess: ({ id }) => go('statementEditor', { params: { id } }) });
  const title = t(`kind.${kind}`);
  const columns = [t('list.version'), t('list.state'), t('list.from'), t('list.weight'), t('list.changes')];
  return (
    <Section title={title}>
      <div className="stack">
        <Table caption={t('list.caption')} columns={columns}>
          <TableBody>
            {items.map((version) => (
              <VersionRow key={version.id ?? version.label} of={version} />
            ))}
          </TableBody>
        </Table>
        {start.error && <Failure error={start.error} takesFocus />}
        <p>
          <Button look="second" onPress={press} aria-label={t('list.startOf', { title })}>
            {t('list.start')}
          </Button>
        </p>
      </div>
    </Section>
  );
}

/** All texts with their versions: drafts, what is scheduled, in force, old and withdrawn. */
export function Component() {
  const t = usePolicyAdminPhrases();
  const language = useLanguage();
  return (
    <Wrap isWide>
      <PageHead lead={t('list.lead')}>{t('list.title')}</PageHead>
      <Answered of={useAnswer(policyAdmin.list, {})}>
        {({ items, untold }) => (
          <>
            {untold.length > 0 && (
              <Notice tone="warn" title={t('list.untold')}>
                <p>{t('list.untoldText')}</p>
                <ul className="bullets">
                  {untold.map((sentence) => (
                    <li key={sentence.en}>{sentence[language]}</li>
                  ))}
                </ul>
              </Notice>
            )}
            {STATEMENT_KINDS.filter((kind) => items.some((each) => each.kind === kind)).map((kind) => (
              <Versions key={kind} kind={kind} items={items.filter((each) => each.kind === kind)} />
            ))}
          </>
        )}
      </Answered>
    </Wrap>
  );
}
