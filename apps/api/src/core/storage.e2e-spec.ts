import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { aPerson } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { until } from '../testing/until.js';
import { Database } from './database.js';
import { Storage } from './storage.js';

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const files = () => readdirSync(started.config.filesFolder);

describe('files', () => {
  it('[JOBNL-2.2a] are encrypted at rest with a key per person, and open again for their owner', async () => {
    const [mine, theirs] = [await aPerson(started), await aPerson(started)];
    const [database, storage] = [started.app.get(Database), started.app.get(Storage)];
    const secret = Buffer.from('een heel bijzonder cv');
    const as = { ...mine, role: 'candidate' };
    const key = await database.as(as, (tx) => storage.put(tx, mine.id, secret));
    expect(readFileSync(join(started.config.filesFolder, key)).includes(secret)).toBe(false);
    expect(await database.as(as, (tx) => storage.get(tx, mine.id, key))).toEqual(secret);
    await expect(database.asSystem((tx) => storage.get(tx, theirs.id, key))).rejects.toThrow();
  });

  it('of a person who sends two first ones at once open with one key', async () => {
    const mine = await aPerson(started);
    const [database, storage] = [started.app.get(Database), started.app.get(Storage)];
    const as = { ...mine, role: 'candidate' };
    const send = (text: string) =>
      database.as(as, async (tx) => {
        const key = await storage.put(tx, mine.id, Buffer.from(text));
        // the other one starts before this one is done
        await pause(100);
        return key;
      });
    const keys = await Promise.all([send('cv'), send('photo')]);
    const read = await Promise.all(keys.map((key) => database.as(as, (tx) => storage.get(tx, mine.id, key))));
    expect(read.map(String)).toEqual(['cv', 'photo']);
  });

  it('are gone from the disk after the act that erased them', async () => {
    const mine = await aPerson(started);
    const [database, storage] = [started.app.get(Database), started.app.get(Storage)];
    const key = await database.as({ ...mine, role: 'candidate' }, (tx) => storage.put(tx, mine.id, Buffer.from('x')));
    await database.as({ ...mine, role: 'candidate' }, (tx) => storage.erase(tx, [key]));
    await until(
      async () => files(),
      (list) => !list.includes(key),
    );
  });

  it('stay when the act that erased them rolled back', async () => {
    const mine = await aPerson(started);
    const [database, storage] = [started.app.get(Database), started.app.get(Storage)];
    const as = { ...mine, role: 'candidate' };
    const key = await database.as(as, (tx) => storage.put(tx, mine.id, Buffer.from('x')));
    await expect(
      database.as(as, async (tx) => {
        await storage.erase(tx, [key]);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow();
    await started.sweep();
    expect(files()).toContain(key);
  });
});
