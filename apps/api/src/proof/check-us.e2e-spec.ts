import { BUNDLE, openZip } from '@helder/proof';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leaving } from '../testing/leaving.js';
import { aPerson, aVisibleCandidate } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';

const PAGE = readFileSync(new URL('../../../../docs/check-us.md', import.meta.url), 'utf8');
let started: Started;
let folder: string;
beforeAll(async () => {
  started = await startApp();
  folder = mkdtempSync(join(tmpdir(), 'helder-check-us-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await started.stop();
});

const keep = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
const text = async (path: string, headers: Record<string, string> = {}) => (await started.http.get(path).set(headers).expect(200)).text;
/** As a person outside: in a folder with the files alone, and nothing set. */
const run = (command: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, command.split(' ').slice(1), { cwd: folder, env: {}, encoding: 'utf8' });
  return { status, says: stdout + stderr };
};
/** A sentence of the page, with its words in brackets left open. */
const asSaid = (sentence: string) => new RegExp(sentence.replace(/[.*+?^${}|[\]\\/]/g, '\\$&').replace(/\(\w+\)/g, '\\S+'));

/** Each command of the page with what it says to give: the first line of the quote behind it. */
const COMMANDS = [...PAGE.matchAll(/```sh\n(node [^\n]+)\n```\n[^>]*> ([^\n]+)/g)].map(([, command, says]) => ({ command, says }));
const wrongs = [...PAGE.matchAll(/> (WRONG[^\n]+)/g)].map(([, says]) => says);

describe('the page for who wants to check us', () => {
  it('every command on it works with nothing but the files that a started product gives, and finds what was changed', async () => {
    const person = await aVisibleCandidate(started);
    const [{ id }] = JSON.parse(await text('/api/consents/history', person.headers)).items as { id: string }[];
    keep('receipt.json', await text(`/api/consents/history/${id}/receipt`, person.headers));
    const leaves = leaving(started);
    const { code } = await leaves.close(person, 'now');
    await leaves.erased(code);
    keep('certificate.json', await text(`/api/certificates/${code}`));
    const zip = await started.http
      .post('/api/admin/audit/export')
      .set((await aPerson(started, 'auditor')).headers)
      .send({ reason: 'zelf nakijken', filters: {} })
      .buffer(true)
      .parse((res, done) => {
        const all: Buffer[] = [];
        res.on('data', (part: Buffer) => all.push(part));
        res.on('end', () => done(null, Buffer.concat(all)));
      })
      .expect(200);
    keep('audit.zip', zip.body as Buffer);
    const files = await openZip(new Blob([zip.body as Buffer<ArrayBuffer>]));
    keep('verify-audit.mjs', await new Response(files.get(BUNDLE.verifier)!()).text());
    keep('keys.json', await text('/api/proof/keys'));
    copyFileSync(new URL('../../../../libs/proof/dist/verify-receipt.mjs', import.meta.url), join(folder, 'verify-receipt.mjs'));
    copyFileSync(join(started.config.dataDir, 'audit-checkpoints.ndjson'), join(folder, 'audit-checkpoints.ndjson'));

    expect(COMMANDS.map(({ command }) => command)).toEqual([
      'node verify-receipt.mjs certificate.json keys.json',
      'node verify-receipt.mjs receipt.json keys.json',
      'node verify-audit.mjs audit.zip keys.json',
      'node verify-audit.mjs audit.zip keys.json audit-checkpoints.ndjson',
    ]);
    for (const { command, says } of COMMANDS)
      expect([command, run(command)]).toEqual([command, { status: 0, says: expect.stringMatching(asSaid(says)) }]);
    expect(run(COMMANDS[0].command).says).toContain(code);

    const changed = (name: string, change: (content: string) => string) => keep(name, change(readFileSync(join(folder, name), 'utf8')));
    changed('receipt.json', (content) => content.replace(/("what": ?")/, '$1X'));
    expect(run(COMMANDS[1].command)).toEqual({ status: 1, says: expect.stringMatching(asSaid(wrongs[0])) });
    changed('certificate.json', (content) => content.replace(/"count": ?(\d+)/, '"count":9$1'));
    expect(run(COMMANDS[0].command)).toEqual({ status: 1, says: expect.stringMatching(/^WRONG: \/erased/) });
    const bytes = readFileSync(join(folder, 'audit.zip'));
    const at = bytes.indexOf('"outcome":"ok"', bytes.indexOf(BUNDLE.json));
    bytes[at + 11] ^= 1;
    keep('audit.zip', bytes);
    expect(run(COMMANDS[2].command)).toMatchObject({
      status: 1,
      says: expect.stringMatching(/^WRONG: events\.ndjson, row \d+, seq \d+: this row was changed/),
    });
    expect(wrongs[1]).toMatch(/^WRONG: events\.ndjson, row 1, seq \(number\): this row was changed$/);
  });
});
