import { Injectable } from '@nestjs/common';
import type { BodyOf, Cookies as Shown, cookie as endpoints } from '@helder/contract';
import {
  choiceUntil,
  cookieStand,
  effectiveLifetime,
  mayRun,
  optionalOf,
  isStorageOver,
  storageEnds,
  stricter,
  type CookieChoice,
  type CookieRegister,
  type CookieStand,
  type CookieVendor,
} from '@helder/policy';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { canonical } from '../core/journal.js';
import { AccountChoices } from './account-choices.service.js';
import { ChoiceCookie } from './choice-cookie.js';

type Act = BodyOf<typeof endpoints.choose>;

/** What may be left on a device now, and what there is to choose. */
@Injectable()
export class Cookies {
  private readonly register: CookieRegister;
  private readonly sha256: string;

  constructor(
    private readonly accounts: AccountChoices,
    private readonly browser: ChoiceCookie,
    private readonly clock: Clock,
    { pack, isProduction }: Config,
  ) {
    // made-up vendors are served by the development aids alone
    const vendors = pack.cookies.vendors.filter(({ isExample }) => !(isExample && isProduction));
    this.register = { ...pack.cookies, vendors };
    this.sha256 = createHash('sha256').update(canonical(this.register)).digest('hex');
  }

  /** A visitor: the browser's own record. */
  show(request: FastifyRequest, reply: FastifyReply): Shown {
    return this.answer(request, this.onDevice(request, reply));
  }

  choose(request: FastifyRequest, reply: FastifyReply, act: Act): Shown {
    const choice = this.choiceOf(act);
    this.browser.write(reply, choice);
    return this.answer(request, choice);
  }

  async mine(who: Account, request: FastifyRequest, reply: FastifyReply): Promise<Shown> {
    const kept = await this.accounts.newest(who);
    const device = this.onDevice(request, reply);
    return this.answer(request, stricter(this.living(kept), this.living(device)) ?? kept ?? device);
  }

  async chooseMine(who: Account, request: FastifyRequest, reply: FastifyReply, act: Act): Promise<Shown> {
    const choice = this.choiceOf(act);
    await this.accounts.add(who, choice, act);
    this.browser.write(reply, choice);
    return this.answer(request, choice);
  }

  /** Whether this browser's own record allows our counter. */
  mayCount(request: FastifyRequest): boolean {
    const { accepted } = this.standOf(request, this.browser.read(request));
    return this.register.vendors.some(
      (vendor) => vendor.loads.some(({ kind }) => kind === 'count') && mayRun(vendor, this.register.alwaysOn, accepted),
    );
  }

  private choiceOf({ accepted, sha256 }: Act): CookieChoice {
    if (sha256 !== this.sha256) throw new Problem('cookie/list-changed');
    return {
      at: this.clock.now(),
      accepted: optionalOf(this.register).filter((category) => accepted.includes(category)),
      register: this.sha256,
    };
  }

  // an answer that ended is taken away: a clock that goes back must not revive it
  private onDevice(request: FastifyRequest, reply: FastifyReply): CookieChoice | null {
    const kept = this.browser.read(request);
    if (kept && !this.living(kept)) this.browser.clear(reply);
    return kept;
  }

  private living = (choice: CookieChoice | null) =>
    choice && choiceUntil(choice, this.register.validity) > this.clock.now() ? choice : null;

  private standOf(request: FastifyRequest, choice: CookieChoice | null): CookieStand {
    const hasSignal = request.headers['sec-gpc'] === '1';
    return cookieStand({ choice, register: this.register, sha256: this.sha256, hasSignal, now: this.clock.now() });
  }

  private answer(request: FastifyRequest, choice: CookieChoice | null): Shown {
    const { validity, alwaysOn, vendors } = this.register;
    const { accepted, since, until, ...stand } = this.standOf(request, choice);
    return {
      ...stand,
      sha256: this.sha256,
      validity,
      alwaysOn: [...alwaysOn],
      optional: optionalOf(this.register),
      accepted: [...accepted],
      since: since?.toISOString() ?? null,
      until: until?.toISOString() ?? null,
      vendors: vendors.map((vendor) => this.row(vendor, { accepted, since, until })),
      sent: Object.keys(request.cookies),
    };
  }

  private row(
    vendor: CookieVendor,
    { accepted, since, until }: Pick<CookieStand, 'accepted' | 'since' | 'until'>,
  ): Shown['vendors'][number] {
    const now = this.clock.now();
    const runs = mayRun(vendor, this.register.alwaysOn, accepted);
    const isAsked = vendor.categories.some((category) => !this.register.alwaysOn.includes(category));
    const { id, name, categories, why, lifetime, endsWhen, stores, loads, policyUrl } = vendor;
    return {
      id,
      name,
      categories: [...categories],
      why,
      lifetime,
      effective: effectiveLifetime(vendor, this.register, now),
      ...(endsWhen && { endsWhen }),
      stores: [...stores],
      loads: [...loads],
      policyUrl,
      mayRun: runs,
      isOver: runs && isAsked && since !== null && isStorageOver(vendor, since, now),
      ends: runs && isAsked && until ? storageEnds(vendor, until, now).toISOString() : null,
    };
  }
}
