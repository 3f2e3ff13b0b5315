import { Injectable } from '@nestjs/common';

/** The only place that asks what time it is. */
@Injectable()
export class Clock {
  // moved only by the development aid and by tests
  private shift = 0;

  now(): Date {
    return new Date(Date.now() + this.shift);
  }

  /** From now on it is this time, and it runs on. */
  set(now: Date) {
    this.shift = now.getTime() - Date.now();
  }
}
