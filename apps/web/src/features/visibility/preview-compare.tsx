import type { CandidateView } from '@helder/contract/search.js';
import { useCandidatePhrases } from '../../ui/candidate/phrases';
import { SHOWN_FIELDS, useSayField } from '../../ui/candidate/say-field';
import { Cell, Row, RowHead, Table, TableBody } from '../../ui/table';
import { HideButton } from './hide-button';
import { useVisibilityPhrases } from './phrases';
import type { Hiding } from './use-hiding';
import type { ShownLevel, Visibility } from './visibility.types';

type Props = { most: CandidateView; least: CandidateView; now: Visibility; hiding: Hiding };

/** Field by field: at the most and at the least one can show, side by side. */
export function PreviewCompare({ most, least, now, hiding }: Props) {
  const t = useVisibilityPhrases();
  const words = useCandidatePhrases();
  const say = useSayField();
  const head = (level: ShownLevel) =>
    level === now.effective ? t('preview.isNow', { level: t(`preview.mode.${level}`) }) : t(`preview.mode.${level}`);
  const fields = SHOWN_FIELDS.filter((field) => Boolean(say(field, most)) || Boolean(say(field, least)));
  const hidden = <span className="muted">{t('preview.notShown')}</span>;
  return (
    <Table
      isEven
      caption={t('preview.caption')}
      columns={[t('preview.field'), head(most.level), head(least.level), { label: t('preview.hideColumn'), isHidden: true }]}
    >
      <TableBody>
        {fields.map((field) => (
          <Row key={field}>
            <RowHead>{words(`field.${field}`)}</RowHead>
            <Cell label={t(`preview.mode.${most.level}`)}>{say(field, most) ?? hidden}</Cell>
            <Cell label={t(`preview.mode.${least.level}`)}>{say(field, least) ?? hidden}</Cell>
            <Cell isAct>
              <HideButton field={field} label={words(`field.${field}`)} hiding={hiding} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
