import { useState } from 'react';
import { useLanguage } from '../../lib/phrases';
import { classes } from '../../ui/classes';
import { Cell, DetailRow, Expand, Row, RowHead, Sub } from '../../ui/table';
import { FileQuestion, WarningFirst } from './ask-in-row';
import { useVisibilityPhrases } from './phrases';
import { RowDetail } from './row-detail';
import { UntilCell, WhoCell } from './row-cells';
import { RowSwitch } from './row-switch';
import { splitLabel } from './sharing';
import { useRowSharing } from './use-row-sharing';
import type { ComingDate, Matrix, MatrixRow, Visibility } from './visibility.types';

type Props = {
  row: MatrixRow;
  now: Visibility;
  recipients: Matrix['recipients'];
  /** Days on which something of this row goes, the first one first. */
  coming: readonly ComingDate[];
  span: number;
  isFolded: boolean;
};

/** One row, the row under it with everything about it, and the question that may come before sharing it. */
export function DataRow({ row, now, recipients, coming, span, isFolded }: Props) {
  const t = useVisibilityPhrases();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const sharing = useRowSharing(row);
  const { name, precisely } = splitLabel(row.label[language]);
  const [detail, question] = [`d-${row.id}`, `q-${row.id}`];
  return (
    <>
      <Row className={classes(isFolded ? 'folded' : (isOpen || sharing.isAsking) && 'open') || undefined}>
        <RowHead>
          <Expand isOpen={isOpen} onToggle={() => setOpen(!isOpen)} controls={detail}>
            {name}
          </Expand>
          {precisely && <Sub>{precisely}</Sub>}
        </RowHead>
        <Cell label={t('matrix.short.who')}>
          <WhoCell row={row} now={now} />
        </Cell>
        <Cell label={t('matrix.short.why')}>{row.ground.words[language]}</Cell>
        <Cell label={t('matrix.short.until')}>
          <UntilCell until={row.until} coming={coming} />
        </Cell>
        <Cell label={t('matrix.short.share')} isAct>
          <RowSwitch row={row} name={name} sharing={sharing} />
        </Cell>
      </Row>
      {sharing.isAsking && (
        <DetailRow id={question} isOpen span={span}>
          {row.kind === 'file' ? <FileQuestion row={row} name={name} sharing={sharing} /> : <WarningFirst name={name} sharing={sharing} />}
        </DetailRow>
      )}
      <DetailRow id={detail} isOpen={isOpen && !isFolded} span={span}>
        <RowDetail row={row} recipients={recipients} />
      </DetailRow>
    </>
  );
}
