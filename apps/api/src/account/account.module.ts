import { Module } from '@nestjs/common';
import { PersonalData } from '../core/personal-data.js';
import { accountData } from './account.data.js';
import { Accounts } from './accounts.service.js';
import { CookieStrategy } from './cookie.strategy.js';
import { PasswordStrategy } from './password.strategy.js';
import { Passwords } from './passwords.service.js';
import { SessionCookie } from './session-cookie.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.service.js';
import { SignIns } from './sign-ins.service.js';

@Module({
  controllers: [SessionController],
  providers: [Accounts, CookieStrategy, PasswordStrategy, Passwords, SessionCookie, Sessions, SignIns],
  exports: [Accounts, Sessions, Passwords],
})
export class AccountModule {
  constructor(personalData: PersonalData) {
    personalData.declare(accountData);
  }
}

export { Accounts, type AccountRow } from './accounts.service.js';
export { Passwords } from './passwords.service.js';
export { Sessions } from './sessions.service.js';
