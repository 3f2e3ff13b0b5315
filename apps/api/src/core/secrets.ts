import { createHmac, createPrivateKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';

const File = z.object({ version: z.literal(1), master: z.string().regex(/^[0-9a-f]{64}$/) });

// what stands before the 32 bytes of an Ed25519 key (RFC 8410)
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Keys that never enter the database; all follow from one file. */
export class Secrets {
  constructor(private readonly master: Buffer) {}

  /** A key of 32 bytes for one use; the label separates uses (RFC 5869). */
  key(label: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.master, Buffer.alloc(0), `helder ${label}`, 32));
  }

  /** HMAC-SHA256 under the key of this use. */
  hmac(label: string, value: string): Buffer {
    return createHmac('sha256', this.key(label)).update(value).digest();
  }

  /** The Ed25519 private key of one use (RFC 8032); made anew each time it is asked, and kept nowhere. */
  signingKey(label: string): KeyObject {
    return createPrivateKey({ key: Buffer.concat([PKCS8, this.key(`signing ${label}`)]), format: 'der', type: 'pkcs8' });
  }

  rolePassword(role: string): string {
    return this.hmac('database role', role).toString('hex');
  }

  static random(): Secrets {
    return new Secrets(randomBytes(32));
  }

  static read(path: string, { mayCreate }: { mayCreate: boolean }): Secrets {
    const text = readOrCreate(path, mayCreate);
    const parsed = File.safeParse(parseJson(text));
    if (!parsed.success) throw new Error(`SECRETS_FILE ${path} is not a secrets file (docs/operate.md)`);
    return new Secrets(Buffer.from(parsed.data.master, 'hex'));
  }
}

function readOrCreate(path: string, mayCreate: boolean): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (!mayCreate) throw new Error(`SECRETS_FILE ${path} cannot be read: ${(error as Error).message}`);
  }
  mkdirSync(dirname(path), { recursive: true });
  const text = JSON.stringify({ version: 1, master: randomBytes(32).toString('hex') });
  // wx: two processes starting together must not each make one
  try {
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
    return text;
  } catch {
    return readFileSync(path, 'utf8');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
