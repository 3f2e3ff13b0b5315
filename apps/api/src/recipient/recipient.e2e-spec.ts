import { packOf, withFloor, type Pack } from '@helder/policy';
import { aPerson } from '../testing/people.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';

const demo: Pack = packOf('demo');
const [host, post] = demo.recipients;

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());
afterEach(() => started.clock.set(NOON));

describe('who gets data', () => {
  it('[JOBNER-DERDEN] is public: name, purpose, kinds of data, ground and place; the contract is not', async () => {
    const { body } = await started.http.get('/api/recipients').expect(200);
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual(demo.recipients.map(({ id }) => id));
    for (const each of body.items) {
      expect(each).toMatchObject({ kind: 'processor', region: 'eea', safeguard: null });
      for (const { purpose, categories, ground } of each.sharing)
        expect([purpose.length > 2, categories.length > 0, ground]).toEqual([true, true, 'contract']);
      for (const words of [each.what, each.where]) expect([words.nl.length > 2, words.en.length > 2]).toEqual([true, true]);
      expect(each).not.toHaveProperty('agreement');
    }
  });

  it('[SF-BEV-c] shows the certificate of the host with its last day, and that it is over the day after', async () => {
    const shown = async () => (await started.http.get('/api/recipients').expect(200)).body.items[0].certificate;
    expect(await shown()).toEqual({ name: 'ISO/IEC 27001', until: '2028-06-30', isOver: false });
    started.clock.set(new Date('2028-06-30T23:59:59+02:00'));
    expect((await shown()).isOver).toBe(false);
    started.clock.set(new Date('2028-07-01T00:00:00+02:00'));
    expect((await shown()).isOver).toBe(true);
  });

  it('is shown to an admin with the number of each contract', async () => {
    const { headers } = await aPerson(started, 'admin');
    const { body } = await started.http.get('/api/admin/recipients').set(headers).expect(200);
    expect(body.items.map(({ agreement }: { agreement: string }) => agreement)).toEqual([host.agreement, post.agreement]);
  });
});

describe('the record of processing', () => {
  const take = async (format: string) => {
    const { headers } = await aPerson(started, 'admin');
    return started.http.post('/api/admin/recipients/record').set(headers).send({ format }).expect(200);
  };

  it('as JSON holds every activity of the register and every recipient, from the pack in force', async () => {
    const { body, headers } = await take('json');
    expect(headers['content-disposition']).toBe('attachment; filename="verwerkingen-2026-11-20.json"');
    expect(body.controller).toEqual(demo.controller);
    expect(body.activities.map(({ code }: { code: string }) => code)).toEqual(demo.retention.map(({ code }) => code));
    expect(body.recipients.map(({ id, agreement }: Record<string, string>) => [id, agreement])).toEqual(
      demo.recipients.map(({ id, agreement }) => [id, agreement]),
    );
  });

  it('as CSV holds the same, one line each', async () => {
    const { text, headers } = await take('csv');
    expect(headers['content-type']).toMatch(/^text\/csv/);
    const lines = text.trimEnd().split('\r\n');
    const sharings = demo.recipients.flatMap(({ sharing }) => sharing);
    expect(lines.length).toBe(1 + demo.retention.length + sharings.length);
    expect(lines.at(-1)).toContain(`"${post.name}"`);
  });

  it('leaves a line in the log each time it is taken', async () => {
    const before = (await started.events('recipient.export-record')).length;
    await take('json');
    const events = await started.events('recipient.export-record');
    expect(events.length).toBe(before + 1);
    expect(events.at(-1)).toMatchObject({ target_ref: 'json', actor_role: 'admin', counts: { recipients: 2 } });
  });
});

describe('a pack with a mistake in its recipients', () => {
  const refused: [string, Partial<(typeof demo.recipients)[number]>][] = [
    ['no-safeguard', { region: 'elsewhere' }],
    ['no-agreement', { agreement: null }],
    ['unknown-purpose', { sharing: [{ purpose: 'sale' as 'mail', categories: ['profile'], ground: 'consent' }] }],
  ];
  it.each(refused)('does not start: %s', async (mistake, more) => {
    const pack = { ...demo, recipients: [{ ...host, ...more }, post] };
    await expect(startApp({ pack: withFloor(pack) })).rejects.toThrow(`noordgrond: ${mistake}`);
  });
});
