import * as z from 'zod';
import { mayBeEmpty, valueAt, withValueAt } from './schema-path';

const Job = z.object({ title: z.string().min(1), employer: z.string().optional() }).refine(() => true);
const Schema = z.strictObject({
  name: z.string().min(1),
  stay: z.boolean().default(false),
  work: z.array(Job).max(3).optional(),
});

describe('A path into a schema', () => {
  it.each([
    ['name', false],
    ['stay', true],
    ['work', true],
    ['work.0.title', false],
    ['work.2.employer', true],
    ['unknown', false],
  ])('%s may be empty: %s', (path, expected) => expect(mayBeEmpty(Schema, path)).toBe(expected));

  it('reads and changes a value without touching what was there', () => {
    const values = { name: 'Samira', work: [{ title: 'nurse' }, { title: 'lead' }] };
    const changed = withValueAt(values, 'work.1.title', 'teacher');
    expect(valueAt(changed, 'work.1.title')).toBe('teacher');
    expect(valueAt(values, 'work.1.title')).toBe('lead');
    expect(changed.work[0]).toBe(values.work[0]);
    expect(Array.isArray(changed.work)).toBe(true);
  });

  it('makes the way to a value that is not there yet', () => {
    expect(withValueAt({}, 'hours.min', 24)).toEqual({ hours: { min: 24 } });
    expect(valueAt({}, 'hours.min')).toBeUndefined();
  });
});
