import { Body, Controller, Ip, Query } from '@nestjs/common';
import { account as endpoints, type AnswerOf, type BodyOf, type QueryOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { ANY_ROLE, Open, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { NewPasswords } from './new-passwords.service.js';
import { PasswordChanges } from './password-changes.service.js';

@Controller()
export class PasswordController {
  constructor(
    private readonly changes: PasswordChanges,
    private readonly newPasswords: NewPasswords,
  ) {}

  @Open()
  @Serves(endpoints.suggestPassword)
  suggest(
    @Query({ schema: endpoints.suggestPassword.query }) { language }: QueryOf<typeof endpoints.suggestPassword>,
  ): AnswerOf<typeof endpoints.suggestPassword> {
    return { password: this.newPasswords.suggest(language) };
  }

  @Open()
  @Serves(endpoints.askReset)
  askReset(@Body({ schema: endpoints.askReset.body }) { email }: BodyOf<typeof endpoints.askReset>, @Ip() ip: string) {
    return this.changes.askReset(email, ip);
  }

  @Open()
  @Serves(endpoints.reset)
  reset(@Body({ schema: endpoints.reset.body }) { token, password }: BodyOf<typeof endpoints.reset>) {
    return this.changes.reset(token, password);
  }

  @SignedIn(...ANY_ROLE)
  @Serves(endpoints.changePassword)
  change(
    @Who() account: Account,
    @Body({ schema: endpoints.changePassword.body }) { current, password }: BodyOf<typeof endpoints.changePassword>,
    @Ip() ip: string,
  ) {
    return this.changes.change(account, current, password, ip);
  }
}
