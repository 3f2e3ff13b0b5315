import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config.js';

const dataDir = mkdtempSync(join(tmpdir(), 'helder-config-'));
const good = { DATABASE_URL: 'postgres://helder_owner@127.0.0.1:5432/helder', DATA_DIR: dataDir };

describe('the environment', () => {
  it.each([
    [{ DATABASE_URL: '' }, 'DATABASE_URL is missing'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be like postgres://'],
    [{ PORT: 'abc' }, 'PORT must be a port number'],
    [{ PORT: '70000' }, 'PORT must be a port number'],
    [{ POLICY_PACK: 'other' }, 'POLICY_PACK'],
    [{ NODE_ENV: 'production' }, 'SECRETS_FILE is missing'],
    [{ NODE_ENV: 'production', SECRETS_FILE: join(dataDir, 'none.json'), PUBLIC_URL: 'https://helder.example' }, 'cannot be read'],
  ])('%j is refused in one line', (bad, says) => {
    const read = () => readConfig({ ...good, ...bad });
    expect(read).toThrow(says);
    try {
      read();
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });

  it('[JOBNL-2.2a] in production the site is https, or on this machine alone', () => {
    const read = (PUBLIC_URL: string) => () =>
      readConfig({ ...good, NODE_ENV: 'production', SECRETS_FILE: join(dataDir, 'none.json'), PUBLIC_URL });
    for (const bare of ['http://helder.example', 'http://10.0.0.4:3000', 'http://localhost.helder.example'])
      expect(read(bare)).toThrow('PUBLIC_URL must be https');
    for (const fine of ['https://helder.example', 'http://localhost:3000', 'http://[::1]:3000'])
      expect(read(fine)).toThrow('cannot be read');
  });

  it.each(['yes', '*', 'true', '1', '10.0.0.0/0', '10.0.0.0/33', '::/0', '10.0.0.1/8/8', '10.0.0.1,', 'proxy.internal'])(
    'to trust %j is refused in one line',
    (TRUSTED_PROXIES) => expect(() => readConfig({ ...good, TRUSTED_PROXIES })).toThrow('TRUSTED_PROXIES must be addresses or networks'),
  );

  it('no proxy is trusted unless it is named', () => {
    expect(readConfig(good).trustedProxies).toEqual([]);
    expect(readConfig({ ...good, TRUSTED_PROXIES: '10.0.0.7, 192.168.0.0/24,fd00::/8' }).trustedProxies).toEqual([
      '10.0.0.7',
      '192.168.0.0/24',
      'fd00::/8',
    ]);
  });

  it('makes secrets once in development, for the owner of the folder alone', () => {
    const first = readConfig(good).secrets.key('test');
    expect(readConfig(good).secrets.key('test')).toEqual(first);
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('the app enters as another role than the owner', () => {
    const { appUrl, workerUrl } = readConfig(good);
    expect([appUrl, workerUrl].map((url) => new URL(url).username)).toEqual(['helder_app', 'helder_worker']);
  });
});
