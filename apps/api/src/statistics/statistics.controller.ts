import { Controller } from '@nestjs/common';
import { statistics as endpoints, type AnswerOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { StatisticsService } from './statistics.service.js';

@Controller()
export class StatisticsController {
  constructor(private readonly statistics: StatisticsService) {}

  @SignedIn('admin')
  @Serves(endpoints.show)
  show(@Who() who: Account): Promise<AnswerOf<typeof endpoints.show>> {
    return this.statistics.show(who);
  }

  @SignedIn('candidate')
  @Serves(endpoints.interest)
  interest(@Who() who: Account): Promise<AnswerOf<typeof endpoints.interest>> {
    return this.statistics.interest(who);
  }
}
