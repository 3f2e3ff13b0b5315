import { marketing as demo } from './packs/demo/marketing.js';
import { marketing as jobner } from './packs/jobner/marketing.js';
import { marketing as jobnl } from './packs/jobnl/marketing.js';
import { marketing as jobport } from './packs/jobport/marketing.js';
import { marketing as secondjob } from './packs/secondjob/marketing.js';
import { marketing as sf } from './packs/sf/marketing.js';
import { CHANNELS, SENDERS, emailOf, needsConfirmation, rowOf, streamOf, topicsOf, type Marketing } from './preference.js';
import { LANGUAGES } from './words.js';

const ALL: [string, Marketing][] = Object.entries({ demo, jobnl, jobner, jobport, sf, secondjob });
const keys = (marketing: Marketing) => topicsOf(marketing).map(({ purpose, channel, sender }) => `${purpose} ${channel} ${sender}`);

describe('what a pack lets people choose', () => {
  it.each(ALL)('%s offers each choice once, and only ways and senders it names', (_, marketing) => {
    expect(new Set(keys(marketing)).size).toBe(keys(marketing).length);
    for (const { channel, sender } of topicsOf(marketing))
      expect([marketing.channels.includes(channel), marketing.senders.includes(sender)]).toEqual([true, true]);
  });

  it.each(ALL)('%s asks with five answers and one yes for each row, in both languages, and names its clauses', (_, { rows }) => {
    for (const { notices, title, says, clauses } of rows) {
      expect([notices.length > 0, clauses.length > 0]).toEqual([true, true]);
      for (const language of LANGUAGES)
        for (const words of [title, says, ...notices.flatMap((of) => [of.what, of.why, of.who, of.howLong, of.howToStop, of.agree])])
          expect(words[language].length).toBeGreaterThan(5);
    }
  });

  it('each platform offers what its own policy names', () => {
    expect(keys(jobnl)).toEqual(['newsletter email own', 'offers email own', 'measuring email own']);
    expect(keys(jobner)).toEqual(['newsletter email own', 'offers email own']);
    expect(keys(jobport)).toEqual([]);
    expect(keys(sf)).toEqual(['newsletter email own', 'product-news email own']);
    expect([sf.channels, sf.service]).toEqual([['email'], ['email', 'phone']]);
    for (const all of [demo, secondjob]) expect([all.channels, all.senders]).toEqual([CHANNELS, SENDERS]);
  });

  it('newsletters are streams apart, and so are the senders of offers', () => {
    const streams = demo.rows.map(streamOf);
    expect(new Set(streams).size).toBe(streams.length);
    expect(streams).toContain('offers third-party');
  });

  it('mail needs a proven address; the other ways and measuring need none', () => {
    const unproven = topicsOf(demo).filter((topic) => !needsConfirmation(topic));
    expect(unproven.every(({ channel, purpose }) => channel !== 'email' || purpose === 'measuring')).toBe(true);
    expect(needsConfirmation(emailOf('newsletter'))).toBe(true);
    expect(rowOf(jobner, { purpose: 'offers', channel: 'sms', sender: 'own' })).toBeUndefined();
  });
});
