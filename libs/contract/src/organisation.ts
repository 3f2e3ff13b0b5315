import * as z from 'zod';
import { del, get, put } from './endpoint.js';

export const Organisation = z
  .object({ id: z.uuid(), name: z.string(), city: z.string(), since: z.iso.datetime() })
  .meta({ id: 'Organisation' });
export const ManagedOrganisation = z
  .object({
    id: z.uuid(),
    name: z.string(),
    kvk: z.string(),
    city: z.string(),
    recruiters: z.int(),
    grantedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ManagedOrganisation' });

const params = z.object({ id: z.uuid() });

export const organisation = {
  /** Everybody may see who can search: made from the live grants. */
  list: get('/organisations', { answers: z.object({ items: z.array(Organisation) }).meta({ id: 'Organisations' }) }),
  manage: get('/admin/organisations', { answers: z.object({ items: z.array(ManagedOrganisation) }).meta({ id: 'ManagedOrganisations' }) }),
  grant: put('/admin/organisations/:id/grant', { params }),
  revoke: del('/admin/organisations/:id/grant', { params }),
};

export const organisationProblems = {
  'organisation/no-grant': { status: 403, title: 'Your organisation has no access to the candidates' },
} as const;
