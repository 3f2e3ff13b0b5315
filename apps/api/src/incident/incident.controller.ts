import { Body, Controller, Get, Header, Ip, Param } from '@nestjs/common';
import { incident as endpoints, type AnswerOf, type BodyOf } from '@helder/contract';
import { homeOf } from '../core/http/address.js';
import { Limits } from '../core/http/limits.js';
import { Serves } from '../core/http/serves.js';
import { Open, SignedIn } from '../core/http/signed-in.js';
import { IfMatch } from '../core/http/version.js';
import { Incidents } from './incidents.service.js';
import { SecurityTxt } from './security-txt.service.js';

@Controller()
export class IncidentController {
  constructor(
    private readonly incidents: Incidents,
    private readonly limits: Limits,
    private readonly text: SecurityTxt,
  ) {}

  @Open()
  @Get('.well-known/security.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  securityTxt(): string {
    return this.text.now();
  }

  @Open()
  @Serves(endpoints.report)
  async report(
    @Body({ schema: endpoints.report.body }) report: BodyOf<typeof endpoints.report>,
    @Ip() ip: string,
  ): Promise<AnswerOf<typeof endpoints.report>> {
    await this.limits.spend([{ key: `security report ${homeOf(ip)}`, max: 10, seconds: 3600 }]);
    return this.incidents.report(report);
  }

  @SignedIn('admin')
  @Serves(endpoints.list)
  list(): Promise<AnswerOf<typeof endpoints.list>> {
    return this.incidents.list();
  }

  @SignedIn('admin')
  @Serves(endpoints.step)
  step(
    @Param('id', { schema: endpoints.step.params.shape.id }) id: string,
    @Body({ schema: endpoints.step.body }) { what }: BodyOf<typeof endpoints.step>,
    @IfMatch() version: number,
  ): Promise<AnswerOf<typeof endpoints.step>> {
    return this.incidents.step(id, what, version);
  }

  @SignedIn('admin')
  @Serves(endpoints.close)
  close(
    @Param('id', { schema: endpoints.close.params.shape.id }) id: string,
    @Body({ schema: endpoints.close.body }) { outcome }: BodyOf<typeof endpoints.close>,
    @IfMatch() version: number,
  ): Promise<AnswerOf<typeof endpoints.close>> {
    return this.incidents.close(id, outcome, version);
  }
}
