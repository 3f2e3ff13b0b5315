import type { AnswerOf } from '@helder/contract/endpoint.js';
import { organisation } from '@helder/contract/organisation.js';
import { Ban } from 'lucide-react';
import { useState } from 'react';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Empty } from '../../ui/lists';
import { PageHead, Wrap } from '../../ui/page';
import { Status } from '../../ui/status';
import { Cell, Row, RowHead, Table, TableBody } from '../../ui/table';
import { GroupField } from './group-field';
import { useOrganisationPhrases } from './phrases';

type Managed = AnswerOf<typeof organisation.manage>['items'][number];

function useAccess() {
  const t = useOrganisationPhrases();
  const refreshes = [organisation.manage, organisation.list];
  const grant = useAct(organisation.grant, { refreshes });
  const revoke = useAct(organisation.revoke, { refreshes });
  const [says, setSays] = useState('');
  const change = ({ id, name, grantedAt }: Managed) => {
    setSays('');
    const act = grantedAt ? revoke : grant;
    act.mutate({ params: { id } }, { onSuccess: () => setSays(t(grantedAt ? 'admin.revoked' : 'admin.granted', { name })) });
  };
  return { change, says, error: grant.error ?? revoke.error };
}

function ManagedRow({ of, onChange }: { of: Managed; onChange: () => void }) {
  const t = useOrganisationPhrases();
  const { date } = useFormats();
  const { name, kvk, city, recruiters, grantedAt } = of;
  return (
    <Row>
      <RowHead>{name}</RowHead>
      <Cell label={t('admin.kvk')}>{kvk}</Cell>
      <Cell label={t('city')}>{city}</Cell>
      <Cell label={t('admin.group')}>
        <GroupField of={of} />
      </Cell>
      <Cell label={t('admin.recruiters')}>{recruiters}</Cell>
      <Cell label={t('admin.access')}>
        <Status tone={grantedAt ? 'ok' : 'mute'} icon={grantedAt ? undefined : Ban}>
          {grantedAt ? t('admin.since', { date: date(grantedAt) }) : t('admin.without')}
        </Status>
      </Cell>
      <Cell isAct>
        <Button look="link" size="tall" onPress={onChange} aria-label={t(grantedAt ? 'admin.revokeName' : 'admin.grantName', { name })}>
          {t(grantedAt ? 'admin.revoke' : 'admin.grant')}
        </Button>
      </Cell>
    </Row>
  );
}

export function Component() {
  const t = useOrganisationPhrases();
  const list = useAnswer(organisation.manage, {});
  const { change, says, error } = useAccess();
  const columns = [
    t('name'),
    t('admin.kvk'),
    t('city'),
    t('admin.group'),
    t('admin.recruiters'),
    t('admin.access'),
    { label: t('admin.act'), isHidden: true },
  ];
  return (
    <Wrap isWide>
      <PageHead lead={t('admin.lead')} below={<Link to="organisations">{t('admin.public')}</Link>}>
        {t('admin.title')}
      </PageHead>
      <div className="stack">
        <p role="status">{says && <Status tone="ok">{says}</Status>}</p>
        <p className="help">{t('admin.groupHelp')}</p>
        {error && <Failure error={error} />}
        <Answered of={list}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t('admin.none')} />
            ) : (
              <Table caption={t('admin.caption')} columns={columns}>
                <TableBody>
                  {items.map((each) => (
                    <ManagedRow key={each.id} of={each} onChange={() => change(each)} />
                  ))}
                </TableBody>
              </Table>
            )
          }
        </Answered>
      </div>
    </Wrap>
  );
}
