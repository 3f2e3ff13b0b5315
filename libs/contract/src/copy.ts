import * as z from 'zod';
import { ProfileDraft } from './profile.js';

export const COPY_FORMAT = 'candidate-copy/1';
const Profile = z.object({ draft: ProfileDraft, published: ProfileDraft.nullable() });

/** data.json of the copy to take along: each table with its rows, by the names of the columns. */
export const CopyFile = z
  .object({
    $schema: z.string().optional(),
    format: z.literal(COPY_FORMAT),
    madeAt: z.iso.datetime(),
    tables: z.object({ profile: z.array(Profile.catchall(z.json())).optional() }).catchall(z.array(z.record(z.string(), z.json()))),
  })
  .meta({ id: 'CopyFile' });
export type CopyFile = z.output<typeof CopyFile>;

/** The part of it that a profile is filled from. */
export const CopiedProfile = z.object({ format: z.literal(COPY_FORMAT), tables: z.object({ profile: z.array(Profile).min(1) }) });

const Counts = z.object({ tables: z.int(), rows: z.int(), files: z.int() });
/** manifest.json: every other file of the zip, in the order of the zip. */
export const CopyManifest = z
  .object({
    format: z.literal(COPY_FORMAT),
    madeAt: z.iso.datetime(),
    counts: Counts,
    files: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string(), rows: z.int().optional() })),
  })
  .meta({ id: 'CopyManifest' });
export type CopyManifest = z.output<typeof CopyManifest>;
