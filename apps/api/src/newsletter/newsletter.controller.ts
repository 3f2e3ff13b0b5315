import { Body, Controller, Param, Req } from '@nestjs/common';
import { newsletter as endpoints, type BodyOf } from '@helder/contract';
import { rawBodyOf, type WithRawBody } from '../core/http/raw-body.js';
import { Serves } from '../core/http/serves.js';
import { Open } from '../core/http/signed-in.js';
import { MailReports } from './mail-reports.service.js';
import { OptIns } from './opt-ins.service.js';
import { Preferences } from './preferences.service.js';

/** What arrives from outside: the reader's mailed yes, a mail program's one click, the sender's reports. */
@Controller()
export class NewsletterController {
  constructor(
    private readonly optIns: OptIns,
    private readonly preferences: Preferences,
    private readonly reports: MailReports,
  ) {}

  @Open()
  @Serves(endpoints.confirm)
  confirm(@Body({ schema: endpoints.confirm.body }) { token }: BodyOf<typeof endpoints.confirm>) {
    return this.optIns.confirm(token);
  }

  @Open()
  @Serves(endpoints.oneClick)
  oneClick(@Param('token', { schema: endpoints.oneClick.params.shape.token }) token: string) {
    return this.preferences.oneClick(token);
  }

  @Open()
  @Serves(endpoints.report)
  report(@Body({ schema: endpoints.report.body }) report: BodyOf<typeof endpoints.report>, @Req() request: WithRawBody) {
    return this.reports.receive(report, String(request.headers['helder-signature'] ?? ''), rawBodyOf(request));
  }
}
