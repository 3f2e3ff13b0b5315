import { CopiedProfile, fromResume, JsonResume, ProfileFields, type AnswerOf, type profile, type Taken } from '@helder/contract';
import { FIELD_KEYS, isSaid } from '@helder/policy';
import { Problem } from '../core/http/problem.js';
import { parse } from '../core/http/validation.js';
import { bsnsIn, withoutEmpty, type Draft } from './profile.rules.js';

/** The newest thing said about each field: the draft, which a publication makes equal to what is published. */
const fromCopy = (file: unknown): Taken => ({ fields: parse(CopiedProfile, file).tables.profile[0].draft, remarks: [] });

/** What a file would fill in, judged by the rules of the profile; nothing is kept. Throws a 422 with pointers into the file. */
export function readFile(file: Record<string, unknown>): AnswerOf<typeof profile.read> {
  const { fields, remarks } = 'format' in file ? fromCopy(file) : fromResume(parse(JsonResume, file));
  const draft = withoutEmpty(fields) as Draft;
  const errors = bsnsIn(draft);
  if (errors.length) throw new Problem('profile/bsn', { errors });
  const filled = FIELD_KEYS.filter((key) => isSaid(draft[key]));
  if (!filled.length) throw new Problem('profile/nothing-to-import');
  return {
    fields: filled.map((key) => ({ key, value: draft[key], isReady: ProfileFields.shape[key].safeParse(draft[key]).success })),
    remarks,
  };
}
