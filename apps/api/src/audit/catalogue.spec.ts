import { AUDIT_ACTIONS } from '@helder/contract';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const api = join(import.meta.dirname, '..');
const sources = readdirSync(api, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('spec') && !name.startsWith('testing'))
  .map((name) => ({ slice: dirname(name), text: readFileSync(join(api, name), 'utf8') }));

/** Named whole, or put together in a slice that names its end. */
const isWritten = (action: string) => {
  const [part, end] = action.split('.');
  const isMade = ({ slice, text }: (typeof sources)[number]) =>
    text.includes(`\`${part}.\${`) && sources.some((other) => other.slice === slice && other.text.includes(`'${end}'`));
  return sources.some((source) => source.text.includes(`'${action}'`) || isMade(source));
};

describe('the acts of the log', () => {
  it('each has a place in the sources that writes it; what is not among them has no type, and is not compiled', () => {
    expect(AUDIT_ACTIONS.filter((action) => !isWritten(action))).toEqual([]);
    expect(new Set(AUDIT_ACTIONS).size).toBe(AUDIT_ACTIONS.length);
    expect(isWritten('audit.nothing')).toBe(false);
  });

  it('no source goes round the type', () => {
    const casts = sources.flatMap(({ text }) => [...text.matchAll(/as (AuditAction|Act\['action'\]|ActionOf)/g)].map(([found]) => found));
    expect(casts).toEqual([]);
  });
});
