import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../core/config.js';
import { invalid } from '../core/http/validation.js';

const CIPHER = 'aes-256-gcm';
type Owner = { id: string };

/** Where the next page starts, unreadable and for one person: the exact moment of a change is nobody's to know. The same place is the same text. */
@Injectable()
export class Cursors {
  private readonly key: Buffer;

  constructor({ secrets }: Config) {
    this.key = secrets.key('page cursors');
  }

  seal({ id }: Owner, place: (string | number)[]): string {
    const text = JSON.stringify(place);
    const nonce = createHmac('sha256', this.key).update(`${id} ${text}`).digest().subarray(0, 12);
    const cipher = createCipheriv(CIPHER, this.key, nonce).setAAD(Buffer.from(id));
    return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString('base64url');
  }

  /** Throws the 422 of a wrong answer for anything we did not seal for this person. */
  open({ id }: Owner, cursor: string): (string | number)[] {
    try {
      const sealed = Buffer.from(cursor, 'base64url');
      const decipher = createDecipheriv(CIPHER, this.key, sealed.subarray(0, 12)).setAAD(Buffer.from(id)).setAuthTag(sealed.subarray(-16));
      return JSON.parse(Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString()) as (string | number)[];
    } catch {
      throw invalid([{ message: 'not-a-cursor', path: ['after'], code: 'not-a-cursor' }]);
    }
  }
}
