import { reveal } from '@helder/contract/reveal.js';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { LinkButton } from '../../ui/button';
import { useSayRevealed } from '../../ui/candidate/say-revealed';
import { Empty } from '../../ui/lists';
import { PageHead, Wrap } from '../../ui/page';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { lastDay } from './last-day';
import { useRevealPhrases } from './phrases';
import type { Sent } from './reveal.types';
import { RevealStatus } from './reveal-status';

/** For recruiters: what the organisation asked, and what it is shown until when. */
export function Component() {
  const t = useRevealPhrases();
  const sent = useAnswer(reveal.sent, {});
  const toSearch = (
    <LinkButton to="search" look="second">
      {t('sent.toSearch')}
    </LinkButton>
  );
  return (
    <Wrap isWide>
      <PageHead lead={t('sent.lead')}>{t('sent.title')}</PageHead>
      <Answered of={sent}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('sent.none')} act={toSearch}>
              <p>{t('sent.noneHelp')}</p>
            </Empty>
          ) : (
            <Table caption={t('sent.caption')} columns={[t('sent.when'), t('sent.about'), t('sent.state'), t('sent.shows')]}>
              <TableBody>
                {items.map((each) => (
                  <SentRow key={each.id} of={each} />
                ))}
              </TableBody>
            </Table>
          )
        }
      </Answered>
    </Wrap>
  );
}

function SentRow({ of }: { of: Sent }) {
  const t = useRevealPhrases();
  const { dateTime } = useFormats();
  const shows = useSayShown();
  const { id, askedAt, vacancy, purpose, state, unread } = of;
  const when = dateTime(askedAt);
  return (
    <Row>
      <RowHead>
        <Link className="rowlink" to="sentReveal" params={{ id }} aria-label={t('sent.open', { date: when })}>
          {when}
        </Link>
        {unread > 0 && <Sub>{t('mine.unread', { count: unread })}</Sub>}
      </RowHead>
      <Cell label={t('sent.about')}>{vacancy?.title ?? purpose ?? '–'}</Cell>
      <Cell label={t('sent.state')}>
        <RevealStatus of={state}>{t(`sent.states.${state}`)}</RevealStatus>
      </Cell>
      <Cell label={t('sent.shows')}>{shows(of)}</Cell>
    </Row>
  );
}

/** The names of what is shown, and until when; never what they say. */
export function useSayShown() {
  const t = useRevealPhrases();
  const say = useSayRevealed();
  const { date } = useFormats();
  return ({ state, fields, until }: Sent) =>
    state === 'granted' && until ? t('sent.untilShort', { fields: say(fields), date: date(lastDay(until)) }) : t('sent.nothing');
}
