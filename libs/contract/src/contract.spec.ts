import * as z from 'zod';
import { contract, NewPassword, problems, type Endpoint } from './index.js';

const endpoints = Object.entries(contract).flatMap(([slice, all]) =>
  Object.entries(all as Record<string, Endpoint>).map(([name, endpoint]) => [`${slice}.${name}`, endpoint] as const),
);

describe('the contract', () => {
  it.each(endpoints)('%s names each part of its path, and only those', (_, { path, params }) => {
    const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name).sort();
    expect(Object.keys(params?.shape ?? {}).sort()).toEqual(inPath);
  });

  it('no two endpoints share method and path', () => {
    const doors = endpoints.map(([, { method, path }]) => `${method} ${path.replace(/:\w+/g, ':')}`);
    expect(doors.filter((door, at) => doors.indexOf(door) !== at)).toEqual([]);
  });

  it.each(endpoints.filter(([, { answers }]) => answers))('%s answers what JSON can say', (_, { answers }) => {
    expect(() => z.toJSONSchema(answers!, { io: 'output' })).not.toThrow();
  });

  it.each(endpoints.filter(([, { body }]) => body))('%s refuses a field it did not ask for, at every depth', (_, { body }) => {
    const open: unknown[] = [];
    JSON.stringify(
      z.toJSONSchema(body!, { io: 'input' }),
      (_key, value: { type?: unknown; properties?: object; additionalProperties?: unknown }) => {
        if (value?.type === 'object' && value.properties && value.additionalProperties !== false) open.push(value);
        return value;
      },
    );
    expect(open).toEqual([]);
  });

  it('every problem is a refusal or a fault, with a title', () => {
    for (const [type, { status, title }] of Object.entries(problems))
      expect([type, status >= 400 && status < 600, title.length > 0]).toEqual([type, true, true]);
  });

  it('a password is counted as people see it: twelve characters, emoji too', () => {
    expect(NewPassword.safeParse('🦊'.repeat(12)).success).toBe(true);
    expect(NewPassword.safeParse('🦊'.repeat(11)).success).toBe(false);
    expect(NewPassword.safeParse('x'.repeat(1000)).success).toBe(true);
  });
});
