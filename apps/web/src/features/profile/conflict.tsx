import { FIELDS } from '@helder/policy/fields.js';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/page';
import { Row, RowHead, Cell, Table, TableBody } from '../../ui/table';
import { differences } from './parts';
import { useProfilePhrases } from './phrases';
import type { Draft, Versioned } from './profile.types';
import { sayValue } from './say-value';

type Props = { mine: Draft; other: Versioned; onMine: () => void; onOther: (other: Versioned) => void };

/** Two windows, two texts: both are shown, and the candidate says which one stays. */
export function Conflict({ mine, other, onMine, onOther }: Props) {
  const t = useProfilePhrases();
  const language = useLanguage();
  const { time } = useFormats();
  const { draft, draftSavedAt } = other.answer;
  const columns = [t('conflict.field'), t('conflict.here'), t('conflict.there')];
  return (
    <Panel title={t('conflict.title')}>
      <p>{draftSavedAt ? t('conflict.text', { time: time(draftSavedAt) }) : t('conflict.textNoTime')}</p>
      <Table caption={t('conflict.caption')} columns={columns}>
        <TableBody>
          {differences(mine, draft).map((key) => (
            <Row key={key}>
              <RowHead>{FIELDS[key].label[language]}</RowHead>
              <Cell label={t('conflict.here')}>{sayValue(key, mine[key], language) || t('conflict.empty')}</Cell>
              <Cell label={t('conflict.there')}>{sayValue(key, draft[key], language) || t('conflict.empty')}</Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
      <p className="row">
        <Button look="second" onPress={onMine}>
          {t('conflict.mine')}
        </Button>
        <Button look="second" onPress={() => onOther(other)}>
          {t('conflict.other')}
        </Button>
      </p>
    </Panel>
  );
}
