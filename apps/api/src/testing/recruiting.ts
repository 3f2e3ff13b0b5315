import type { Person } from './people.js';
import type { Started } from './start-app.js';

type Found = { id: string; headers: Record<string, string>; note: string };

/** A recruiter puts the person on a list with a note and is frozen for reading too much; the person asks to be told of views. */
export async function isNoted(started: Started, person: { id: string; headers: Person['headers'] }, { id, headers, note }: Found) {
  await started.http.put('/api/views/digest').set(person.headers).send({ isOn: true }).expect(200);
  const list = (await started.http.post('/api/shortlists').set(headers).send({ name: 'Lijst' }).expect(200)).body as { id: string };
  await started.http.post(`/api/shortlists/${list.id}/places`).set(headers).send({ candidate: id, note }).expect(200);
  await started.owner.query(
    `with frozen as (insert into reading_freeze (id, account_id, organisation_id, at, people, within)
       select gen_random_uuid(), account_id, organisation_id, $2, 1, 'PT1H' from recruiter limit 1 returning id)
     insert into freeze_read select id, $1, 'x', '["name"]', $2, $2 from frozen`,
    [person.id, started.clock.now()],
  );
}
