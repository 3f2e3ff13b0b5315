import { Injectable } from '@nestjs/common';

/** Whether this instance answers yet. Until what must come first after a start is done, every door says 503 and no job runs. */
@Injectable()
export class Opening {
  private waiting: (() => Promise<unknown>)[] | null = null;

  get isOpen() {
    return this.waiting === null;
  }

  shut() {
    this.waiting ??= [];
  }

  async open() {
    const waiting = this.waiting ?? [];
    this.waiting = null;
    for (const act of waiting) await act();
  }

  /** Now, or as soon as it is open. */
  async whenOpen(act: () => Promise<unknown>) {
    if (this.waiting) this.waiting.push(act);
    else await act();
  }
}
