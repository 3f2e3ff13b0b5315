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

  it.each(routes)('%s', async (name, { expected }) => {
    const world = await signIn();
    expect(await askAll(started, world, name)).toEqual(ACTORS.map((actor, n) => [actor, expected[n]]));
  });
});
