import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PersonalData } from '../core/personal-data.js';
import { twoAdmins } from '../testing/holds.js';
import { aLeaver, leaving } from '../testing/leaving.js';
import { aDesk, asks } from '../testing/requests.js';
import { startApp, type Started } from '../testing/start-app.js';
import { choose, leave } from '../testing/subscribers.js';
import { isTurnedDown } from '../testing/vacancies.js';
import { SURVIVORS } from './survivors.data.js';

const SAID = 'Dit staat in geen enkel register';
let started: Started;
let gone: Awaited<ReturnType<typeof aLeaver>>['person'];
let code: string;
/** Somebody of whom everything stays that can stay. */
beforeAll(async () => {
  started = await startApp();
  const [admins, desk] = [await twoAdmins(started), await aDesk(started)];
  ({ person: gone } = await aLeaver(started, 'Noor de Wit'));
  await isTurnedDown(started, gone, SAID);
  await choose(started, gone).expect(200);
  await started.http
    .post('/api/newsletter/confirmation')
    .set('sec-fetch-site', 'same-origin')
    .send({ token: await started.tokenFrom(gone.email, 'newsletter.confirm') })
    .expect(204);
  await leave(started, gone).expect(200);
  const { id } = await asks(started, gone, { type: 'complaint', about: 'breach', words: SAID });
  await desk.decide(id, { to: 'granted', words: SAID });
  const held = await admins.hold(gone.email, [(await admins.recordsOf(gone.email)).find(({ kind }) => kind === 'application')!]);
  await admins.read({ what: 'R7', hold: held });
  const act = leaving(started);
  ({ code } = await act.close(gone, 'now'));
  await started.sweep();
  expect((await act.certificate(code)).state).toBe('erased');
});
afterAll(() => started.stop());

const texts = async (table: string) =>
  (await started.owner.query<{ text: string }>(`select row_to_json(t)::text as text from ${table} t`)).rows.map(({ text }) => text);
const columnsOf = async (table: string) =>
  (
    await started.owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema || '.' || table_name = $1 order by ordinal_position`,
      [table],
    )
  ).rows.map(({ name }) => name);
// of these, only R0 may hold the first two
const valuesOf = () => [gone.name, gone.email, gone.id, SAID, '06 12345678', 'Ziekenhuis Meerlicht', 'Verpleegkundige met hart', code];

describe('what survives a closing', () => {
  it('is the golden list, and every table that stays is on it', () => {
    const stays = started.app
      .get(PersonalData)
      .tables.filter(({ name, category, atClosing }) => atClosing === 'keep' || /^R\d$/.test(category) || name.startsWith('retained.'));
    const golden = Object.entries(SURVIVORS).flatMap(([category, tables]) => Object.keys(tables).map((name) => `${category} ${name}`));
    expect(stays.map(({ category, name }) => `${category} ${name}`).sort()).toEqual(golden.sort());
    expect(started.config.pack.retention.some((rule) => (rule.code) === 'R1')).toBe(false);
  });

  const empty = ['audit.export'];
  it.each(Object.keys(SURVIVORS).filter((survivor) => survivor !== 'R1'))(
    '[JOBNL-1.4b] %s: these fields, there, and nothing else of the person',
    async (survivor) => {
      for (const [table, fields] of Object.entries(SURVIVORS[survivor])) {
        expect([table, (await columnsOf(table)).join(' ')]).toEqual([table, fields]);
        const rows = await texts(table);
        expect([table, rows.length > 0]).toEqual([table, !empty.includes(table)]);
        const allowed = survivor === 'R0' ? [gone.name, gone.email] : [];
        expect([table, valuesOf().filter((value) => rows.some((text) => text.includes(value)))]).toEqual([table, allowed]);
      }
    },
  );

  it('[SECOND-BEWAAR-e] R8 stands outside the database too, as a pseudonym with dates and counts', () => {
    const [line] = readFileSync(join(started.config.dataDir, 'erasure-ledger.ndjson'), 'utf8').trim().split('\n');
    expect(Object.keys(JSON.parse(line) as object)).toEqual(['v', 'id', 'subjectRef', 'askedAt', 'erasedAt', 'replayUntil', 'counts']);
    expect(valuesOf().filter((value) => line.includes(value))).toEqual([]);
  });

  it('R0 and R7 lie in a schema without a key to any other', async () => {
    const { rows } = await started.owner.query(
      `select 1 from pg_constraint where contype = 'f' and (connamespace = 'retained'::regnamespace
         or confrelid in (select oid from pg_class where relnamespace = 'retained'::regnamespace))`,
    );
    expect(rows).toEqual([]);
  });
});
