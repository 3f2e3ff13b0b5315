import { Injectable } from '@nestjs/common';
import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { Problem } from '../core/http/problem.js';
import type { Inspection, Report, Task, Verdict } from './inspect/verdict.js';

const AT_ONCE = 2;
const LONGEST_MS = 20_000;
// our own earlier copy of a CV of usual size is written into in ten milliseconds; a process of its own costs two hundred
const SMALL = 1024 * 1024;
const MOST_HEAP_MB = 256;
const MOST_BYTES = 768 * 1024 * 1024;
// run from source (tests) the child is what their setup made of it
const CHILD = new URL(import.meta.url.endsWith('.ts') ? '../../test/dist/inspect/child.js' : './inspect/child.js', import.meta.url);

/** Has files of strangers looked at, each by a process of its own with a limit on time and memory. */
@Injectable()
export class Inspector {
  private busy = 0;
  private readonly waiting: (() => void)[] = [];

  async inspect(task: Inspection): Promise<Report> {
    const verdict = await this.send(task);
    if ('report' in verdict) return verdict.report;
    throw new Problem(`document/${'refused' in verdict ? verdict.refused : 'unreadable'}`);
  }

  /** A copy that says who took it; null when it cannot be written into. */
  async mark(pdf: Uint8Array, words: string): Promise<Buffer | null> {
    if (pdf.length <= SMALL)
      return (await import('./inspect/mark.js')).markPdf(pdf, words).then(
        (marked) => Buffer.from(marked),
        () => null,
      );
    const verdict = await this.send({ pdf, words });
    return 'marked' in verdict ? Buffer.from(verdict.marked) : null;
  }

  private async send(task: Task): Promise<Verdict> {
    if (this.busy >= AT_ONCE) await new Promise<void>((go) => this.waiting.push(go));
    this.busy++;
    try {
      return await look(task);
    } finally {
      this.busy--;
      this.waiting.shift()?.();
    }
  }
}

/** Whatever becomes of the child, there is an answer: one that dies, hangs or grows could not read the file. */
function look(task: Task): Promise<Verdict> {
  // nothing of our environment: it holds addresses and passwords
  const child = fork(CHILD, [], {
    serialization: 'advanced',
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [`--max-old-space-size=${MOST_HEAP_MB}`],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
  const scale = setInterval(() => void killIfLarge(child), 50);
  return new Promise<Verdict>((resolve) => {
    child.once('message', (verdict) => resolve(verdict as Verdict));
    child.once('error', () => resolve({ refused: 'unreadable' }));
    child.once('exit', () => resolve({ refused: 'unreadable' }));
    child.send(task, () => undefined);
  }).finally(() => {
    clearTimeout(timer);
    clearInterval(scale);
    child.kill('SIGKILL');
  });
}

/** The heap limit does not see buffers and pixels; Linux does. */
async function killIfLarge(child: ChildProcess) {
  const pages = await readFile(`/proc/${child.pid}/statm`, 'utf8').then(
    (text) => Number(text.split(' ')[1]),
    () => 0,
  );
  if (pages * 4096 > MOST_BYTES) child.kill('SIGKILL');
}
