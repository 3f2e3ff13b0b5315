import { startApp, type Started } from '../start-app.js';
import { ACTORS, AUTHORISATION, type Actor } from './authorisation.data.js';
import { makeWorld, type World } from './world.js';

let started: Started;
let signIn: () => Promise<World>;
beforeAll(async () => {
  started = await startApp({ floodLimit: 100_000 });
  signIn = await makeWorld(started);
});
afterAll(() => started.stop());

const routes = Object.entries(AUTHORISATION);
// the owner last: what the owner may, others must have been refused before
const ORDER: Actor[] = ['anonymous', 'other', 'recruiter', 'ungranted', 'admin', 'candidate'];

async function ask(world: World, name: string, actor: Actor) {
  const [method, path] = name.split(' ');
  const { params = {}, body, form } = AUTHORISATION[name].asks?.(world) ?? {};
  const url = path.replace(/:(\w+)/g, (_, key: string) => params[key]);
  const sending = started.http[method.toLowerCase() as 'get'](url).set(world.headers[actor]);
  if (form) for (const [key, value] of Object.entries(form)) sending.field(key, value);
  const answer = await (form ? sending : method === 'GET' || method === 'DELETE' ? sending : sending.send(body ?? {}));
  return answer.status;
}

describe('who may enter where', () => {
  it('[SF-BEV-a] every route of the live router has a row', () => {
    const live = started.routes.filter(({ method }) => !['HEAD', 'OPTIONS'].includes(method)).map(({ method, url }) => `${method} ${url}`);
    expect(live.sort()).toEqual(routes.map(([name]) => name).sort());
  });

  it.each(routes)('%s', async (name, { expected }) => {
    const world = await signIn();
    const got: Partial<Record<Actor, number>> = {};
    for (const actor of ORDER) got[actor] = await ask(world, name, actor);
    expect(ACTORS.map((actor) => [actor, got[actor]])).toEqual(ACTORS.map((actor, n) => [actor, expected[n]]));
  });
});
