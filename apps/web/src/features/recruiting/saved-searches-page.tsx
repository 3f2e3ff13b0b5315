import { recruiting } from '@helder/contract/recruiting.js';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useFormats } from '../../lib/dates';
import { Link, useGo } from '../../lib/links';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button, LinkButton } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Empty } from '../../ui/lists';
import { PageHead, Wrap } from '../../ui/page';
import { InlineUndo } from '../../ui/status';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { Switch } from '../../ui/toggle';
import { useRecruitingPhrases } from './phrases';
import type { SavedSearch } from './recruiting.types';
import { addressOf, useSayQuery } from './say-query';

const refreshes = [recruiting.searches];

/** A recruiter's own searches: one press opens one, and the link of a mail does so by itself. */
export function Component() {
  const t = useRecruitingPhrases();
  const searches = useAnswer(recruiting.searches, {});
  useOpenedByMail(searches.data?.items);
  return (
    <Wrap isWide>
      <PageHead lead={t('searches.lead')}>{t('searches.title')}</PageHead>
      <Answered of={searches}>{({ items }) => <Searches items={items} />}</Answered>
    </Wrap>
  );
}

function useOpenedByMail(items: readonly SavedSearch[] | undefined) {
  const go = useGo();
  const [params] = useSearchParams();
  const opening = useAct(recruiting.openSearch);
  const wanted = items?.find(({ id }) => id === params.get('open'));
  useEffect(() => {
    if (!wanted) return;
    opening.mutate({ params: { id: wanted.id } });
    go('search', { search: { ...addressOf(wanted.query), sort: 'newest' }, isReplacing: true });
    // once, when the list is there
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted?.id]);
}

function Searches({ items }: { items: readonly SavedSearch[] }) {
  const t = useRecruitingPhrases();
  const [removed, setRemoved] = useState<SavedSearch | null>(null);
  const remove = useAct(recruiting.removeSearch, { refreshes });
  const save = useAct(recruiting.saveSearch, { refreshes });
  const undo = ({ name, query }: SavedSearch) => save.mutate({ body: { name, query } }, { onSuccess: () => setRemoved(null) });
  const error = remove.error ?? save.error;
  const columns = [t('searches.name'), t('searches.mail'), t('searches.ends'), { label: t('searches.remove'), isHidden: true }];
  return (
    <div className="stack">
      {removed && <InlineUndo says={t('searches.removed', { name: removed.name })} onUndo={() => undo(removed)} />}
      {error && <Failure error={error} />}
      {items.length === 0 ? (
        <Empty
          title={t('searches.none')}
          act={
            <LinkButton to="search" look="second">
              {t('searches.search')}
            </LinkButton>
          }
        >
          <p>{t('searches.noneHelp')}</p>
        </Empty>
      ) : (
        <>
          <Table caption={t('searches.caption')} columns={columns}>
            <TableBody>
              {items.map((each) => (
                <SearchRow
                  key={each.id}
                  of={each}
                  onRemove={() => remove.mutate({ params: { id: each.id } }, { onSuccess: () => setRemoved(each) })}
                />
              ))}
            </TableBody>
          </Table>
          <p className="small muted">{t('searches.mailHelp')}</p>
        </>
      )}
    </div>
  );
}

function SearchRow({ of: { id, name, query, isMailed, endsAt }, onRemove }: { of: SavedSearch; onRemove: () => void }) {
  const t = useRecruitingPhrases();
  const { date } = useFormats();
  const say = useSayQuery();
  const opening = useAct(recruiting.openSearch);
  const mail = useAct(recruiting.mailSearch, { refreshes });
  return (
    <Row>
      <RowHead>
        <Link className="rowlink" to="search" search={addressOf(query)} onClick={() => opening.mutate({ params: { id } })}>
          {name}
        </Link>
        <Sub>{say(query)}</Sub>
      </RowHead>
      <Cell label={t('searches.mail')}>
        <Switch
          label={t('searches.mailOf', { name })}
          isOn={isMailed}
          onChange={(isOn) => mail.mutate({ params: { id }, body: { isMailed: isOn } })}
        />
        {mail.error && <Failure error={mail.error} />}
      </Cell>
      <Cell label={t('searches.ends')}>{date(endsAt)}</Cell>
      <Cell isAct>
        <Button look="link" size="tall" onPress={onRemove} aria-label={t('searches.removeName', { name })}>
          {t('searches.remove')}
        </Button>
      </Cell>
    </Row>
  );
}
