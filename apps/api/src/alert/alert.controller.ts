import { Body, Controller, Param, Query } from '@nestjs/common';
import { alert as endpoints, type AnswerOf, type BodyOf, type QueryOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { Open } from '../core/http/signed-in.js';
import { Alerts } from './alerts.service.js';

/** Nobody signs in for this: the mailed links prove whose search it is. */
@Controller()
export class AlertController {
  constructor(private readonly alerts: Alerts) {}

  @Open()
  @Serves(endpoints.notice)
  notice(@Query({ schema: endpoints.notice.query }) { language }: QueryOf<typeof endpoints.notice>): AnswerOf<typeof endpoints.notice> {
    return this.alerts.notice(language);
  }

  @Open()
  @Serves(endpoints.ask)
  ask(@Body({ schema: endpoints.ask.body }) asked: BodyOf<typeof endpoints.ask>): Promise<void> {
    return this.alerts.ask(asked);
  }

  @Open()
  @Serves(endpoints.confirm)
  confirm(@Body({ schema: endpoints.confirm.body }) { token }: BodyOf<typeof endpoints.confirm>): Promise<void> {
    return this.alerts.confirm(token);
  }

  @Open()
  @Serves(endpoints.byLink)
  byLink(@Body({ schema: endpoints.byLink.body }) { token }: BodyOf<typeof endpoints.byLink>): Promise<AnswerOf<typeof endpoints.byLink>> {
    return this.alerts.byLink(token);
  }

  @Open()
  @Serves(endpoints.stop)
  stop(@Body({ schema: endpoints.stop.body }) { token }: BodyOf<typeof endpoints.stop>): Promise<void> {
    return this.alerts.stop(token);
  }

  @Open()
  @Serves(endpoints.oneClick)
  oneClick(@Param('token', { schema: endpoints.oneClick.params.shape.token }) token: string): Promise<void> {
    return this.alerts.stop(token);
  }
}
