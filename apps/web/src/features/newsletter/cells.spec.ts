import { asksByMail, cellAt, cellsOf, groupsOf, keyOf } from './cells';
import type { Row } from './newsletter.types';

const row = (purpose: Row['purpose'], sender: Row['sender'], channels: Row['choices'][number]['channel'][]): Row => ({
  purpose,
  sender,
  title: purpose,
  says: '',
  notice: {} as Row['notice'],
  choices: channels.map((channel) => ({ channel, state: 'off', since: null })),
});
const now = { rows: [row('newsletter', 'own', ['email']), row('offers', 'own', ['email', 'sms']), row('offers', 'group', ['sms'])] };

describe('the choices on the screen', () => {
  it('are each found by purpose, way and sender, and by nothing less', () => {
    expect(cellsOf(now).map(keyOf)).toEqual(['newsletter email own', 'offers email own', 'offers sms own', 'offers sms group']);
    expect(cellAt(now, { purpose: 'offers', channel: 'sms', sender: 'group' })?.row).toBe(now.rows[2]);
    expect(cellAt(now, { purpose: 'offers', channel: 'email', sender: 'group' })).toBeUndefined();
    expect(cellAt(now, null)).toBeUndefined();
  });

  it('stand sender by sender', () => {
    expect(groupsOf(now).map(({ sender, rows }) => [sender, rows.length])).toEqual([
      ['own', 2],
      ['group', 1],
    ]);
  });

  it('need a mailed yes by e-mail only, and never for measuring', () => {
    expect(cellsOf(now).map(asksByMail)).toEqual([true, true, false, false]);
    expect(cellsOf({ rows: [row('measuring', 'own', ['email'])] }).map(asksByMail)).toEqual([false]);
  });
});
