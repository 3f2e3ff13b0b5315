import { PAYLOAD } from '@helder/proof';
import { createHash } from 'node:crypto';
import pg from 'pg';
import { aPerson } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { Database } from './database.js';
import { canonical, Journal } from './journal.js';

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const act = { action: 'development.set-clock', crud: 'update', target: { type: 'test' } } as const;

describe('the journal', () => {
  it('an act that fails leaves no event, an event that fails leaves no act', async () => {
    const person = await aPerson(started);
    const database = started.app.get(Database);
    const journal = started.app.get(Journal);
    const actor = { ...person, role: 'candidate' };
    const rename = (name: string, event: Parameters<Journal['write']>[1], fails: boolean) =>
      database.as(actor, async (tx) => {
        await tx.query('update account set name = $2 where id = $1', [person.id, name]);
        await journal.write(tx, event);
        if (fails) throw new Error('the act failed');
      });
    await expect(rename('Anders', act, true)).rejects.toThrow('the act failed');
    await expect(rename('Anders', { ...act, crud: 'nonsense' as 'update' }, false)).rejects.toThrow();
    expect(await started.events('development.set-clock')).toEqual([]);
    const { rows } = await started.owner.query('select name from account where id = $1', [person.id]);
    expect(rows).toEqual([{ name: 'Noor de Wit' }]);
  });

  it('the hash of the payload can be checked from the event itself', async () => {
    await started.app
      .get(Journal)
      .writeAlone({ ...act, action: 'rights.my-data', changes: [{ field: 'name', op: 'set' }], counts: { n: 2 }, by: null });
    const [event] = await started.events('rights.my-data');
    const hash = createHash('sha256')
      .update(event['salt'] as Buffer)
      .update(canonical(Object.fromEntries(PAYLOAD.map((name) => [name, event[name]]))))
      .digest();
    expect(event['payload_hash']).toEqual(hash);
    // nobody asked from an address
    expect(event).toMatchObject({ source_ip: null, source_salt: null, source_hash: null });
  });

  it.each(['appUrl', 'workerUrl'] as const)('%s can add and read events, and not delete or rewrite them', async (role) => {
    const client = new pg.Client(started.config[role]);
    await client.connect();
    try {
      await expect(client.query('select 1 from audit.event limit 1')).resolves.toBeDefined();
      for (const sql of [
        'delete from audit.event',
        'truncate audit.event',
        "update audit.event set action = 'x'",
        "update audit.event set at = '2020-01-01'",
        "update audit.event set payload_hash = '\\x00'",
      ])
        await expect(client.query(sql)).rejects.toThrow('permission denied');
    } finally {
      await client.end();
    }
  });
});

describe('row-level security', () => {
  it('without a person no personal row is there', async () => {
    await aPerson(started);
    const client = new pg.Client(started.config.appUrl);
    await client.connect();
    const { rows: tables } = await started.owner.query<{ name: string }>(
      `select distinct schemaname || '.' || tablename as name from pg_policies where policyname = 'own'`,
    );
    expect(tables.length).toBeGreaterThan(12);
    for (const { name } of tables) expect([name, (await client.query(`select 1 from ${name}`)).rowCount]).toEqual([name, 0]);
    await client.end();
  });

  it('a person sees the own rows and nobody else’s, whatever the query asks', async () => {
    const [mine, theirs] = [await aPerson(started), await aPerson(started)];
    const rows = await started.app
      .get(Database)
      .as({ ...mine, role: 'candidate' }, (tx) =>
        tx.query<{ id: string }[]>('select id from account where id = any($1)', [[mine.id, theirs.id]]),
      );
    expect(rows).toEqual([{ id: mine.id }]);
  });

  it('the setting does not leak to the next user of the connection', async () => {
    const mine = await aPerson(started);
    const database = started.app.get(Database);
    await Promise.all(Array.from({ length: 30 }, () => database.as({ ...mine, role: 'candidate' }, (tx) => tx.query('select 1'))));
    const seen = await Promise.all(
      Array.from({ length: 30 }, () => database.query("select nullif(current_setting('app.account', true), '') as who")),
    );
    expect(seen.flat()).toEqual(Array.from({ length: 30 }, () => ({ who: null })));
  });
});
