/** Where a value holds what no text has: a null character, or half of a surrogate pair. Neither fits into a database. */
export function brokenTextIn(value: unknown): { message: string; path: PropertyKey[]; code: string }[] {
  const found: PropertyKey[][] = [];
  // a list and not a recursion: what a stranger nests may be deeper than our stack
  const toLookAt: { value: unknown; path: PropertyKey[] }[] = [{ value, path: [] }];
  for (let each = toLookAt.pop(); each; each = toLookAt.pop()) {
    const { value: part, path } = each;
    if (typeof part === 'string' && !isText(part)) found.push(path);
    if (!part || typeof part !== 'object' || path.length > DEEPEST) continue;
    for (const [key, inside] of Object.entries(part))
      // a name that cannot be said is told at the place that holds it
      if (isText(key)) toLookAt.push({ value: inside, path: [...path, key] });
      else found.push(path);
  }
  return found.map((path) => ({ message: 'not-text', path, code: 'not-text' }));
}

/** No schema of ours goes so deep: below it something else is refused anyway. */
const DEEPEST = 20;

const isText = (text: string) => !/\0|[\ud800-\udfff]/u.test(text);
