import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Config } from '../core/config.js';

/** The only code that writes the session cookie. */
@Injectable()
export class SessionCookie {
  constructor(private readonly config: Config) {}

  // browsers refuse __Host- without https
  static nameFor = ({ isHttps }: Config) => (isHttps ? '__Host-session' : 'session');

  /** Without `until` the browser forgets it when it closes. */
  write(reply: FastifyReply, token: string, until?: Date) {
    void reply.setCookie(SessionCookie.nameFor(this.config), token, { ...this.flags, ...(until && { expires: until }) });
  }

  clear(reply: FastifyReply) {
    void reply.clearCookie(SessionCookie.nameFor(this.config), this.flags);
    // not "cookies": a no to cookies on this device would be forgotten, and asked again
    void reply.header('clear-site-data', '"cache", "storage"');
  }

  private get flags() {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.config.isHttps } as const;
  }
}
