import { Controller, Param } from '@nestjs/common';
import { cookie as endpoints, type AnswerOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { CookieReports } from './cookie-reports.service.js';
import { Visits } from './visits.service.js';

@Controller()
export class CookieAdminController {
  constructor(
    private readonly reports: CookieReports,
    private readonly visits: Visits,
  ) {}

  @SignedIn('admin')
  @Serves(endpoints.reports)
  list(@Who() who: Account): Promise<AnswerOf<typeof endpoints.reports>> {
    return this.reports.list(who);
  }

  @SignedIn('admin')
  @Serves(endpoints.handleReport)
  handle(@Who() who: Account, @Param('id', { schema: endpoints.handleReport.params.shape.id }) id: string): Promise<void> {
    return this.reports.handle(who, id);
  }

  @SignedIn('admin')
  @Serves(endpoints.visits)
  counted(@Who() who: Account): Promise<AnswerOf<typeof endpoints.visits>> {
    return this.visits.list(who);
  }
}
