import { openZip } from '@helder/proof';

/** Why a file cannot be sent at all. */
export type Unreadable = 'not-json' | 'too-large' | 'nothing';
export class UnreadableFile extends Error {
  constructor(readonly why: Unreadable) {
    super(why);
  }
}

const MOST = 4 * 1024 * 1024;
// what the server takes in one go
const MOST_SENT = 250_000;
const WANTED = ['data.json', 'resume.json'];

/** What is in a JSON file, or in the copy to take along; of our own copy only the profile goes further. Throws UnreadableFile. */
export async function readFile(file: File): Promise<Record<string, unknown>> {
  const content: unknown = await parsed(/\.zip$/i.test(file.name) ? await inZip(file) : file.stream());
  if (!content || typeof content !== 'object' || Array.isArray(content)) throw new UnreadableFile('not-json');
  const { format, tables, ...resume } = content as Record<string, unknown>;
  const sent = format === undefined ? resume : { format, tables: { profile: (tables as { profile?: unknown } | undefined)?.profile } };
  if (JSON.stringify(sent).length > MOST_SENT) throw new UnreadableFile('too-large');
  return sent;
}

async function inZip(file: File): Promise<ReadableStream<Uint8Array>> {
  const zip = await openZip(file).catch(() => null);
  const open = WANTED.map((name) => zip?.get(name)).find(Boolean);
  if (!open) throw new UnreadableFile('nothing');
  return open();
}

/** Read piece by piece: a small zip may hold a very large file. */
async function parsed(stream: ReadableStream<Uint8Array>): Promise<unknown> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > MOST) {
      await reader.cancel();
      throw new UnreadableFile('too-large');
    }
    pieces.push(next.value as Uint8Array<ArrayBuffer>);
  }
  try {
    return JSON.parse(await new Blob(pieces).text());
  } catch {
    throw new UnreadableFile('not-json');
  }
}
