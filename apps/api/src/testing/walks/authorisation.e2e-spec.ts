import { startApp, type Started } from '../start-app.js';
import { askAll } from './ask-all.js';
import { ACTORS, AUTHORISATION } from './authorisation.data.js';
import { makeWorld, type World } from './world.js';

let started: Started;
let signIn: () => Promise<World>;
beforeAll(async () => {
  started = await startApp({ floodLimit: 100_000 });
  signIn = await makeWorld(started);
});
afterAll(() => started.stop());

const routes = Object.entries(AUTHORISATION);
describe('who may enter where', () => {
  it('[SF-BEV-a] every route of the live router has a row', () => {
    const live = started.routes.filter(({ method }) => !['HEAD', 'OPTIONS'].includes(method)).map(({ method, url }) => `${method} ${url}`);
    expect(live.sort()).toEqual(routes.map(([name]) => name).sort());
  });

  it('[JOBPORT-5a] the help desk comes to its tickets and its own account, and to nothing else that is not open to everybody', () => {
    const [anonymous, support] = [ACTORS.indexOf('anonymous'), ACTORS.indexOf('support')];
    const behind = routes.filter(([, { expected }]) => expected[anonymous] === 401 && expected[support] !== 403).map(([name]) => name);
    const ITS_OWN = /^\w+ \/api\/(me(\/language|\/acceptances)?|sessions?(\/password|\/:id)?|password|activity|cookies\/mine)$/;
    const rest = behind.filter((name) => !ITS_OWN.test(name));
    expect(rest).toEqual(routes.map(([name]) => name).filter((name) => name.includes('/api/tickets')));
    expect(rest.length).toBe(4);
  });

  it('an auditor comes to the log, and to nothing else that is not for everybody who is signed in', () => {
    const auditor = ACTORS.indexOf('auditor');
    const apart = routes.filter(([, { expected }]) => expected[auditor] !== 403 && expected.includes(403)).map(([name]) => name);
    expect(apart).toEqual(routes.map(([name]) => name).filter((name) => name.includes('/api/admin/audit')));
    expect(apart.length).toBe(9);
  });

  it.each(routes)('%s', async (name, { expected }) => {
    const world = await signIn();
    expect(await askAll(started, world, name)).toEqual(ACTORS.map((actor, n) => [actor, expected[n]]));
  });
});
