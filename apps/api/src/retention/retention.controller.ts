import { Controller } from '@nestjs/common';
import { retention as endpoints, type AnswerOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { Freshly, Open, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { Register } from './register.service.js';
import { Rounds } from './rounds.service.js';

@Controller()
export class RetentionController {
  constructor(
    private readonly kept: Register,
    private readonly rounds: Rounds,
  ) {}

  @Open()
  @Serves(endpoints.register)
  register(): AnswerOf<typeof endpoints.register> {
    return this.kept.published();
  }

  @SignedIn('admin')
  @Serves(endpoints.dryRun)
  dryRun(@Who() account: Account): Promise<AnswerOf<typeof endpoints.dryRun>> {
    return this.rounds.dryRun(account);
  }

  @Freshly('admin')
  @Serves(endpoints.run)
  run(@Who() account: Account): Promise<AnswerOf<typeof endpoints.run>> {
    return this.rounds.run(account);
  }
}
