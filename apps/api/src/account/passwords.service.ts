import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';

const AT_ONCE = 4;

/** Argon2id on native threads, at most four at once: a flood of sign-ins waits here and nowhere else. */
@Injectable()
export class Passwords {
  private busy = 0;
  private readonly waiting: (() => void)[] = [];
  // an unknown address costs the same work as a known one
  private readonly nobody = hash(randomBytes(16));

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFKC')));
  }

  async isRight(password: string, secret: string | undefined): Promise<boolean> {
    const against = secret ?? (await this.nobody);
    const matches = await this.inTurn(() => verify(against, password.normalize('NFKC')));
    return matches && secret !== undefined;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.busy >= AT_ONCE) await new Promise<void>((go) => this.waiting.push(go));
    this.busy++;
    try {
      return await work();
    } finally {
      this.busy--;
      this.waiting.shift()?.();
    }
  }
}
