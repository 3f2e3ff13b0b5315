import type { Cell, Change, Preferences, Row } from './newsletter.types';

type Topic = Pick<Change, 'purpose' | 'channel' | 'sender'>;

export const topicOf = ({ row, choice }: Cell): Topic => ({ purpose: row.purpose, channel: choice.channel, sender: row.sender });
export const keyOf = (cell: Cell): string => Object.values(topicOf(cell)).join(' ');

export const cellsOf = ({ rows }: Pick<Preferences, 'rows'>): Cell[] =>
  rows.flatMap((row) => row.choices.map((choice) => ({ row, choice })));
export const cellAt = (now: Pick<Preferences, 'rows'>, topic: Topic | null): Cell | undefined =>
  topic ? cellsOf(now).find((cell) => Object.entries(topicOf(cell)).every(([part, is]) => topic[part as keyof Topic] === is)) : undefined;

/** The rows sender by sender, in the order of the pack. */
export function groupsOf({ rows }: Pick<Preferences, 'rows'>): { sender: Row['sender']; rows: Row[] }[] {
  const senders = [...new Set(rows.map(({ sender }) => sender))];
  return senders.map((sender) => ({ sender, rows: rows.filter((row) => row.sender === sender) }));
}

/** Only a yes by e-mail needs a second one, by mail. */
export const asksByMail = ({ row, choice }: Cell): boolean => choice.channel === 'email' && row.purpose !== 'measuring';
