import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PersonalData } from '../core/personal-data.js';
import { PolicyModule } from '../policy/policy.module.js';
import { AcceptFirst } from './accept-first.guard.js';
import { Acceptances } from './acceptances.service.js';
import { AccountMails } from './account-mails.service.js';
import { accountData } from './account.data.js';
import { Accounts } from './accounts.service.js';
import { CookieStrategy } from './cookie.strategy.js';
import { EndedSessions } from './ended-sessions.service.js';
import { NewStatementMails } from './new-statement-mails.service.js';
import { NewStatements } from './new-statements.service.js';
import { NewPasswords } from './new-passwords.service.js';
import { PasswordChanges } from './password-changes.service.js';
import { PasswordController } from './password.controller.js';
import { PasswordStrategy } from './password.strategy.js';
import { Passwords } from './passwords.service.js';
import { RegistrationController } from './registration.controller.js';
import { Registrations } from './registrations.service.js';
import { SessionCookie } from './session-cookie.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.service.js';
import { SignIns } from './sign-ins.service.js';
import { Unverified } from './unverified.service.js';

@Module({
  imports: [PolicyModule],
  controllers: [PasswordController, RegistrationController, SessionController],
  providers: [
    { provide: APP_GUARD, useClass: AcceptFirst },
    AccountMails,
    Acceptances,
    Accounts,
    CookieStrategy,
    EndedSessions,
    NewPasswords,
    NewStatementMails,
    NewStatements,
    PasswordChanges,
    Passwords,
    PasswordStrategy,
    Registrations,
    SessionCookie,
    Sessions,
    SignIns,
    Unverified,
  ],
  exports: [Acceptances, Accounts, Passwords, SessionCookie, Sessions],
})
export class AccountModule {
  constructor(personalData: PersonalData) {
    personalData.declare(accountData);
  }
}

export { Acceptances } from './acceptances.service.js';
export { Accounts, type AccountRow } from './accounts.service.js';
export { Passwords } from './passwords.service.js';
export { SessionCookie } from './session-cookie.js';
export { Sessions } from './sessions.service.js';
