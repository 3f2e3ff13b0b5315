import { PACK_IDS, PACKS, type PackId } from './packs/index.js';
import { CHANNELS, SENDERS, emailOf, needsConfirmation, rowOf, streamOf, topicsOf, type Marketing } from './preference.js';
import { LANGUAGES } from './words.js';

const of = (id: PackId): Marketing => PACKS[id].marketing;
const [demo, jobnl, jobner, jobport, sf, secondjob] = (['demo', 'jobnl', 'jobner', 'jobport', 'sf', 'secondjob'] as const).map(of);
const ALL = PACK_IDS.map((id): [PackId, Marketing] => [id, of(id)]);
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

  it.each(ALL)('%s has one text for its newsletter, on whichever page it is asked, and none where there is none', (id, marketing) => {
    const row = rowOf(marketing, emailOf('newsletter'));
    expect(row?.notices ?? []).toEqual(PACKS[id].consents.newsletter);
  });

  it('a text speaks of a phone only where a phone is a way', () => {
    for (const [, { rows }] of ALL)
      for (const { channels, notices, purpose } of rows)
        if (purpose !== 'newsletter' && !channels.some((channel) => channel !== 'email'))
          for (const { what } of notices) expect(`${what.nl} ${what.en}`).not.toMatch(/telefoon|phone/);
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
