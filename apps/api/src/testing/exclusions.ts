import { addOrganisation } from './accounts.js';
import { aPerson, exclude, type Person } from './people.js';
import type { Started } from './start-app.js';

export const EMPLOYER = { name: 'Kadewerf B.V.', kvk: '55566677', mailDomain: 'post.kadewerf.example' };
const SISTER = { name: 'Zusterbedrijf', kvk: '55566688', mailDomain: 'zuster.example', group: 'Kade Groep' };
const add = (started: Started, more: NonNullable<Parameters<typeof addOrganisation>[1]>) =>
  addOrganisation(started.owner, { ...more, at: started.clock.now() });
const recruiterOf = async (started: Started, more: Parameters<typeof add>[1]) =>
  aPerson(started, 'recruiter', { organisation: await add(started, more) });

/** How a candidate comes to hide from an organisation, and a recruiter of it. */
export const WAYS_TO_EXCLUDE: [string, (started: Started, person: Person) => Promise<Person>][] = [
  [
    'chosen from those that can search',
    async (started, person) => {
      const organisation = await add(started, EMPLOYER);
      await exclude(started, person, { by: 'organisation', organisation });
      return aPerson(started, 'recruiter', { organisation });
    },
  ],
  [
    'known by the number of one that was chosen',
    async (started, person) => {
      const organisation = await add(started, EMPLOYER);
      await exclude(started, person, { by: 'organisation', organisation });
      return recruiterOf(started, { ...EMPLOYER, name: 'Andere vestiging', mailDomain: 'vestiging.example' });
    },
  ],
  [
    'added later, by its number',
    async (started, person) => {
      await exclude(started, person, { by: 'name', name: 'Oude baas', kvk: EMPLOYER.kvk });
      return recruiterOf(started, EMPLOYER);
    },
  ],
  [
    'added later, by a mail domain above its own',
    async (started, person) => {
      await exclude(started, person, { by: 'name', name: 'Oude baas', mailDomain: 'Kadewerf.example' });
      return recruiterOf(started, EMPLOYER);
    },
  ],
  [
    'added later, by its name without capitals and legal form',
    async (started, person) => {
      await exclude(started, person, { by: 'name', name: 'kadewerf' });
      return recruiterOf(started, EMPLOYER);
    },
  ],
  [
    'of the same group as one that was chosen',
    async (started, person) => {
      const organisation = await add(started, { ...EMPLOYER, group: 'Kade groep' });
      await exclude(started, person, { by: 'organisation', organisation });
      return recruiterOf(started, SISTER);
    },
  ],
  [
    'put into the group by an administrator afterwards',
    async (started, person) => {
      const organisation = await add(started, EMPLOYER);
      await exclude(started, person, { by: 'organisation', organisation });
      const sister = await recruiterOf(started, SISTER);
      const { headers } = await aPerson(started, 'admin');
      await started.http.put(`/api/admin/organisations/${organisation}/group`).set(headers).send({ group: SISTER.group }).expect(204);
      return sister;
    },
  ],
  [
    'known by the name of its group',
    async (started, person) => {
      await exclude(started, person, { by: 'name', name: 'Kade Groep' });
      return recruiterOf(started, SISTER);
    },
  ],
];

/** Hides from one organisation that is here, and from one that is not. */
export async function hidesFromTwo(started: Started, { headers }: Pick<Person, 'headers'>, named: { name: string; mailDomain: string }) {
  const at = started.clock.now();
  const organisation = await addOrganisation(started.owner, { name: 'Duinroos', kvk: '23456789', mailDomain: 'duinroos.example', at });
  const post = (body: object) => started.http.post('/api/visibility/exclusions').set(headers).send(body).expect(200);
  await post({ by: 'organisation', organisation });
  await post({ by: 'name', kvk: '87654321', ...named });
}
