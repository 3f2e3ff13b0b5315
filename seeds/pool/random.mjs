import { createHash } from 'node:crypto';

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = createHash('sha256').update(String(seed)).digest().readUInt32LE();
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
  const pick = (list) => list[Math.floor(next() * list.length)];
  return {
    next,
    whole,
    pick,
    chance: (part) => next() < part,
    /** The first ones far more often than the last. */
    pickSkewed: (list) => list[Math.floor(next() ** 2.2 * list.length)],
    some: (list, most) => [...new Set(Array.from({ length: whole(0, most) }, () => pick(list)))],
    uuid: () => {
      const bytes = Buffer.from(Array.from({ length: 16 }, () => whole(0, 255)));
      bytes[6] = (bytes[6] & 0x0f) | 0x40;
      bytes[8] = (bytes[8] & 0x3f) | 0x80;
      return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    },
    text: (length, letters) => Array.from({ length }, () => pick(letters)).join(''),
  };
}
