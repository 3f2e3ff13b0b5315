import { Injectable } from '@nestjs/common';
import { choiceUntil, OPTIONAL_CATEGORIES, OWN_NAMES, type CookieChoice } from '@helder/policy';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { Config } from '../core/config.js';

const Kept = z.strictObject({
  v: z.literal(1),
  at: z.iso.datetime(),
  accepted: z.array(z.enum(OPTIONAL_CATEGORIES)),
  register: z.string(),
});

/** The answer a browser carries itself: signed, so that what it says was said here; it names nobody. */
@Injectable()
export class ChoiceCookie {
  constructor(private readonly config: Config) {}

  /** What this browser answered; null for nothing, and for what is not ours. */
  read(request: FastifyRequest): CookieChoice | null {
    const [body = '', seal = ''] = (request.cookies[this.name] ?? '').split('.');
    const [given, ours] = [Buffer.from(seal, 'base64url'), this.seal(body)];
    if (given.length !== ours.length || !timingSafeEqual(given, ours)) return null;
    const { at, accepted, register } = Kept.parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
    return { at: new Date(at), accepted, register };
  }

  write(reply: FastifyReply, choice: CookieChoice) {
    const body = Buffer.from(JSON.stringify({ v: 1, ...choice })).toString('base64url');
    const expires = choiceUntil(choice, this.config.pack.cookies.validity);
    void reply.setCookie(this.name, `${body}.${this.seal(body).toString('base64url')}`, { ...this.flags, expires });
  }

  clear(reply: FastifyReply) {
    void reply.clearCookie(this.name, this.flags);
  }

  // browsers refuse __Host- without https
  private get name() {
    return this.config.isHttps ? `__Host-${OWN_NAMES.choice}` : OWN_NAMES.choice;
  }

  private get flags() {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.config.isHttps } as const;
  }

  // the label says for what the seal is good: a key of another use never fits
  private seal = (body: string) => this.config.secrets.hmac('cookie choice 1', body);
}
