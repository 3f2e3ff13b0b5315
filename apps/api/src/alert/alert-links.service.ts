import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { Config } from '../core/config.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The link below a vacancy mail: proves which search it is about without being stored, and needs no login. */
@Injectable()
export class AlertLinks {
  constructor(private readonly config: Config) {}

  tokenFor = (id: string) => `${id}.${this.seal(id).toString('base64url')}`;

  /** The search it is about; null when the link is not ours. */
  read(token: string): string | null {
    const [id, seal = ''] = token.split('.');
    const [given, ours] = [Buffer.from(seal, 'base64url'), this.seal(id)];
    return UUID.test(id) && given.length === ours.length && timingSafeEqual(given, ours) ? id : null;
  }

  // the label says for what the link is good: a key of another use never fits
  private seal = (id: string) => this.config.secrets.hmac('job alert link 1', id);
}
