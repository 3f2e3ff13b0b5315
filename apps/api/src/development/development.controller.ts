import { Body, Controller, Header, Param, Query } from '@nestjs/common';
import { development as endpoints, type AnswerOf, type BodyOf, type QueryOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { Open, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { ClockPanel } from './clock-panel.service.js';
import { Outbox } from './outbox.service.js';

// a mail brings its own styles, and nothing else: no script, no picture, no form; its links open beside it
const MAIL_CSP =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

@Controller()
export class DevelopmentController {
  constructor(
    private readonly outbox: Outbox,
    private readonly panel: ClockPanel,
  ) {}

  @Open()
  @Serves(endpoints.outbox)
  async mails(
    @Query({ schema: endpoints.outbox.query }) { to }: QueryOf<typeof endpoints.outbox>,
  ): Promise<AnswerOf<typeof endpoints.outbox>> {
    return { items: await this.outbox.list(to) };
  }

  @Open()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', MAIL_CSP)
  @Serves(endpoints.mail)
  mail(@Param('id', { schema: endpoints.mail.params.shape.id }) id: string): Promise<string> {
    return this.outbox.html(id);
  }

  @SignedIn('admin')
  @Serves(endpoints.clock)
  clock(): AnswerOf<typeof endpoints.clock> {
    return this.panel.now();
  }

  @SignedIn('admin')
  @Serves(endpoints.setClock)
  setClock(
    @Who() who: Account,
    @Body({ schema: endpoints.setClock.body }) shift: BodyOf<typeof endpoints.setClock>,
  ): Promise<AnswerOf<typeof endpoints.setClock>> {
    return this.panel.set(who, shift);
  }
}
