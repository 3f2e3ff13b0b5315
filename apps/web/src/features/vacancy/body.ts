export type Part = { kind: 'p' | 'h'; text: string } | { kind: 'ul'; items: string[] };

const ITEM = /^[-*] +/;
const HEAD = /^#{1,3} +/;

/** What a recruiter wrote, part by part: an empty line ends a part, # makes a heading, - a list. Nothing else is read as code. */
export function partsOf(source: string): Part[] {
  const parts: Part[] = [];
  for (const block of source.trim().split(/\r?\n[ \t]*\r?\n/)) {
    let open: Part | undefined;
    for (const line of block.split(/\r?\n/).map((each) => each.trim())) {
      const next = partOf(line, open);
      if (next && next !== open) parts.push(next);
      open = next;
    }
  }
  return parts;
}

/** The part this line belongs to: the one it continues, or a new one. */
function partOf(line: string, open: Part | undefined): Part | undefined {
  if (!line) return undefined;
  if (HEAD.test(line)) return { kind: 'h', text: line.replace(HEAD, '') };
  if (ITEM.test(line)) {
    const item = line.replace(ITEM, '');
    if (open?.kind !== 'ul') return { kind: 'ul', items: [item] };
    open.items.push(item);
    return open;
  }
  if (open?.kind !== 'p') return { kind: 'p', text: line };
  open.text += `\n${line}`;
  return open;
}
