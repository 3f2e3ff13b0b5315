import type { CandidateView } from '@helder/contract/search.js';
import { useCandidatePhrases } from '../../ui/candidate/phrases';
import { SHOWN_FIELDS, useSayField } from '../../ui/candidate/say-field';
import { Cell, Row, RowHead, Table, TableBody } from '../../ui/table';
import { HideButton } from './hide-button';
import { useVisibilityPhrases } from './phrases';
import type { Hiding } from './use-hiding';
import type { ShownLevel, Visibility } from './visibility.types';

type Props = { named: CandidateView; anonymous: CandidateView; now: Visibility; hiding: Hiding };

/** Field by field: by name and anonymous, side by side. */
export function PreviewCompare({ named, anonymous, now, hiding }: Props) {
  const t = useVisibilityPhrases();
  const words = useCandidatePhrases();
  const say = useSayField();
  const head = (level: ShownLevel) =>
    level === now.effective ? t('preview.isNow', { level: t(`preview.mode.${level}`) }) : t(`preview.mode.${level}`);
  const fields = SHOWN_FIELDS.filter((field) => Boolean(say(field, named)) || Boolean(say(field, anonymous)));
  const hidden = <span className="muted">{t('preview.notShown')}</span>;
  return (
    <Table
      isEven
      caption={t('preview.caption')}
      columns={[t('preview.field'), head('recruiters'), head('anonymous'), { label: t('preview.hideColumn'), isHidden: true }]}
    >
      <TableBody>
        {fields.map((field) => (
          <Row key={field}>
            <RowHead>{words(`field.${field}`)}</RowHead>
            <Cell label={t('preview.mode.recruiters')}>{say(field, named) ?? hidden}</Cell>
            <Cell label={t('preview.mode.anonymous')}>{say(field, anonymous) ?? hidden}</Cell>
            <Cell isAct>
              <HideButton field={field} label={words(`field.${field}`)} hiding={hiding} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
