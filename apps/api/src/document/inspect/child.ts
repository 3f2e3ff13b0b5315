import { fileTypeFromBuffer } from 'file-type';
import { readFile } from 'node:fs/promises';
import { Refused, type Inspection, type Marking, type Report, type Task, type Verdict } from './verdict.js';

const READERS: Readonly<Record<string, () => Promise<(bytes: Buffer) => Promise<Report>>>> = {
  'application/pdf': async () => (await import('./pdf.js')).readPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async () => (await import('./docx.js')).readDocx,
  'image/jpeg': async () => (await import('./photo.js')).readPhoto,
  'image/png': async () => (await import('./photo.js')).readPhoto,
  'image/webp': async () => (await import('./photo.js')).readPhoto,
};

// as much as a CV says: who reads it on in the API must not wait for a book that somebody packed into a small file
const MOST_TEXT = 200_000;
function beginningOf(pages: readonly string[]): string[] {
  let left = MOST_TEXT;
  return pages.map((page) => {
    const text = page.slice(0, left);
    left -= text.length;
    return text;
  });
}

/** Looks at one file of a stranger, in a process of its own that has nothing else to lose. */
async function inspect({ path, mediaType }: Inspection): Promise<Verdict> {
  try {
    const bytes = await readFile(path);
    const found = await fileTypeFromBuffer(bytes);
    // some writers put the parts of a letter in an order that only looks like a zip
    const isLetter = found?.mime === 'application/zip' && mediaType.includes('wordprocessingml');
    if (found?.mime !== mediaType && !isLetter) return { refused: 'mismatch' };
    const read = await READERS[mediaType]();
    const report = await read(bytes);
    return { report: { ...report, pages: beginningOf(report.pages) } };
  } catch (error) {
    return { refused: error instanceof Refused ? error.why : 'unreadable' };
  }
}

async function mark({ pdf, words }: Marking): Promise<Verdict> {
  try {
    return { marked: await (await import('./mark.js')).markPdf(pdf, words) };
  } catch {
    return { refused: 'unreadable' };
  }
}

const work = (task: Task) => ('pdf' in task ? mark(task) : inspect(task));
process.once('message', (task: Task) => void work(task).then((verdict) => process.send!(verdict, () => process.exit(0))));
