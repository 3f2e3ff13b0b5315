import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const src = join(import.meta.dirname, '..');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'));
const usersOf = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(join(src, file), 'utf8'))).sort();

describe('the gate', () => {
  it.each([
    ['cookies of the browser', /document\.cookie|cookieStore/, ['lib/gate.ts']],
    ['storage of the browser', /\b(localStorage|sessionStorage)\b|indexedDB/, ['lib/gate.ts']],
    ['scripts, pixels and beacons', /createElement\('(script|img|iframe|link)'|new Image\(|sendBeacon|<script/, ['lib/gate.ts']],
    ['frames of others', /<(iframe|embed|object)\b/, ['ui/embed.tsx']],
  ])('is the only way to %s', (_, pattern, only) => expect(usersOf(pattern)).toEqual(only));
});
