import { reveal } from '@helder/contract/reveal.js';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { LinkButton } from '../../ui/button';
import { Empty } from '../../ui/lists';
import { PageHead, Wrap } from '../../ui/page';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { useRevealPhrases } from './phrases';
import type { Mine } from './reveal.types';
import { RevealStatus } from './reveal-status';

/** For candidates: who asked for contact, and what became of it. */
export function Component() {
  const t = useRevealPhrases();
  const mine = useAnswer(reveal.mine, {});
  const toWhoSees = (
    <LinkButton to="whoSeesWhat" look="second">
      {t('mine.toWhoSees')}
    </LinkButton>
  );
  return (
    <Wrap>
      <PageHead lead={t('mine.lead')}>{t('mine.title')}</PageHead>
      <Answered of={mine}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('mine.none')} act={toWhoSees}>
              <p>{t('mine.noneHelp')}</p>
            </Empty>
          ) : (
            <Table caption={t('mine.caption')} columns={[t('mine.who'), t('mine.about'), t('mine.state'), t('mine.when')]}>
              <TableBody>
                {items.map((each) => (
                  <MineRow key={each.id} of={each} />
                ))}
              </TableBody>
            </Table>
          )
        }
      </Answered>
    </Wrap>
  );
}

function MineRow({ of: { id, organisation, vacancy, purpose, state, askedAt, unread } }: { of: Mine }) {
  const t = useRevealPhrases();
  const { date } = useFormats();
  const when = date(askedAt);
  return (
    <Row>
      <RowHead>
        <Link className="rowlink" to="message" params={{ id }} aria-label={t('mine.open', { organisation: organisation.name, date: when })}>
          {organisation.name}
        </Link>
        <Sub>{unread > 0 ? t('mine.unread', { count: unread }) : organisation.city}</Sub>
      </RowHead>
      <Cell label={t('mine.about')}>{vacancy?.title ?? purpose}</Cell>
      <Cell label={t('mine.state')}>
        <RevealStatus of={state}>{t(`mine.states.${state}`)}</RevealStatus>
      </Cell>
      <Cell label={t('mine.when')}>{when}</Cell>
    </Row>
  );
}
