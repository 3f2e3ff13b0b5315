import type { Started } from '../start-app.js';
import { ACTORS, AUTHORISATION, type Actor } from './authorisation.data.js';
import type { World } from './world.js';

// the owner last: what the owner may, others must have been refused before
const ORDER: Actor[] = ['anonymous', 'other', 'recruiter', 'ungranted', 'admin', 'support', 'auditor', 'candidate'];

/** What each actor gets from one route of the table, in the order of the table. */
export async function askAll(started: Started, world: World, name: string): Promise<[Actor, number | undefined][]> {
  const got: Partial<Record<Actor, number>> = {};
  for (const actor of ORDER) got[actor] = await ask(started, world, name, actor);
  return ACTORS.map((actor) => [actor, got[actor]]);
}

async function ask({ http }: Started, world: World, name: string, actor: Actor) {
  const [method, path] = name.split(' ');
  const { params = {}, body, form } = AUTHORISATION[name].asks?.(world) ?? {};
  const url = path.replace(/:(\w+)/g, (_, key: string) => params[key]);
  const sending = http[method.toLowerCase() as 'get'](url).set(world.headers[actor]);
  if (form) for (const [key, value] of Object.entries(form)) sending.field(key, value);
  const answer = await (form ? sending : method === 'GET' || method === 'DELETE' ? sending : sending.send(body ?? {}));
  return answer.status;
}
