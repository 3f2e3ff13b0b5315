import { useFormats } from '../../lib/dates';
import { Fixed, Status } from '../../ui/status';
import { Cell as TableCell, DetailRow, Row as TableRow, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { Switch } from '../../ui/toggle';
import { groupsOf, keyOf } from './cells';
import type { Cell, Preferences, Row } from './newsletter.types';
import { useNewsletterPhrases } from './phrases';
import './newsletter.css';

type Acts = {
  onChange: (cell: Cell, isOn: boolean) => void;
  /** The choice that is being asked, and the question itself: it opens right under its row. */
  asked: Cell | null;
  question: React.ReactNode;
};
type Props = Acts & { now: Preferences };

/** What for × which way, sender by sender; each cell is a choice of its own. */
export function PreferenceMatrix({ now, ...acts }: Props) {
  const t = useNewsletterPhrases();
  const columns = [t('matrix.kind'), ...now.channels.map((channel) => t(`channel.${channel}`))];
  const span = columns.length;
  return (
    <div className="preferences">
      <Table caption={t('matrix.caption')} columns={columns}>
        <TableBody>
          <TableRow>
            <RowHead>
              {t('matrix.service')}
              <Sub>{t('matrix.serviceSub')}</Sub>
            </RowHead>
            {now.channels.map((channel) => (
              <TableCell key={channel} label={t(`channel.${channel}`)}>
                {now.service.includes(channel) && <Fixed>{t('matrix.always')}</Fixed>}
              </TableCell>
            ))}
          </TableRow>
        </TableBody>
        {groupsOf(now).map(({ sender, rows }) => (
          <TableBody key={sender} title={t(`sender.${sender}`)} span={span}>
            {rows.map((row) => (
              <MatrixRow key={row.purpose} row={row} channels={now.channels} span={span} {...acts} />
            ))}
          </TableBody>
        ))}
      </Table>
    </div>
  );
}

type RowProps = Acts & { row: Row; channels: Preferences['channels']; span: number };

function MatrixRow({ row, channels, span, onChange, asked, question }: RowProps) {
  const t = useNewsletterPhrases();
  const isAsked = asked?.row.purpose === row.purpose && asked.row.sender === row.sender;
  return (
    <>
      <TableRow className={isAsked ? 'open' : undefined}>
        <RowHead>
          {row.title}
          <Sub>{row.says}</Sub>
        </RowHead>
        {channels.map((channel) => {
          const choice = row.choices.find((each) => each.channel === channel);
          return (
            <TableCell key={channel} label={t(`channel.${channel}`)}>
              {choice && <OneChoice cell={{ row, choice }} onChange={onChange} />}
            </TableCell>
          );
        })}
      </TableRow>
      {isAsked && (
        <DetailRow id={`ask ${keyOf(asked)}`.replaceAll(' ', '-')} isOpen span={span}>
          {question}
        </DetailRow>
      )}
    </>
  );
}

function OneChoice({ cell, onChange }: { cell: Cell } & Pick<Acts, 'onChange'>) {
  const t = useNewsletterPhrases();
  const { date } = useFormats();
  const { row, choice } = cell;
  const label = row.purpose === 'measuring' ? row.title : t(`switch.${choice.channel}`, { title: row.title });
  return (
    <>
      <Switch label={label} isOn={choice.state === 'on'} onChange={(isOn) => onChange(cell, isOn)} />
      {choice.state === 'pending' && (
        <Sub>
          <Status tone="info">{t('matrix.pending')}</Status>
        </Sub>
      )}
      {choice.state === 'on' && choice.since && <Sub>{t('matrix.since', { date: date(choice.since) })}</Sub>}
    </>
  );
}
