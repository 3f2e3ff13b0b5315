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
    /** The parent or group it belongs to; who excludes one of a group excludes all of it. */
    group: z.string().nullable(),
    recruiters: z.int(),
    grantedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ManagedOrganisation' });

export const OrganisationGroup = z.strictObject({ group: z.string().trim().min(1).max(120).nullable() }).meta({ id: 'OrganisationGroup' });

const params = z.object({ id: z.uuid() });

export const organisation = {
  /** Everybody may see who can search: made from the live grants. */
  list: get('/organisations', { answers: z.object({ items: z.array(Organisation) }).meta({ id: 'Organisations' }) }),
  manage: get('/admin/organisations', { answers: z.object({ items: z.array(ManagedOrganisation) }).meta({ id: 'ManagedOrganisations' }) }),
  grant: put('/admin/organisations/:id/grant', { params }),
  setGroup: put('/admin/organisations/:id/group', { params, body: OrganisationGroup }),
  revoke: del('/admin/organisations/:id/grant', { params }),
};

export const organisationProblems = {
  'organisation/no-grant': { status: 403, title: 'Your organisation has no access to the candidates' },
} as const;
