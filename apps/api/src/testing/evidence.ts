import type { Started } from './start-app.js';

/** That a person accepted the texts in force, as registering writes it. */
export async function addAcceptances({ owner, clock }: Started, { subjectRef }: { subjectRef: string }): Promise<void> {
  for (const kind of ['privacy', 'terms'])
    await owner.query(
      `insert into evidence.acceptance (id, subject_ref, kind, version, sha256, language, mode, at) values (gen_random_uuid(), $1, $2, '1', repeat('0', 64), 'nl', 'explicit', $3)`,
      [subjectRef, kind, clock.now()],
    );
}
