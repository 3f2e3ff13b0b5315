import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module.js';
import { ConsentModule } from '../consent/consent.module.js';
import { PersonalData } from '../core/personal-data.js';
import { IssueSending } from './issue-sending.service.js';
import { IssuesController } from './issues.controller.js';
import { Issues } from './issues.service.js';
import { MailReports } from './mail-reports.service.js';
import { MeasuringController } from './measuring.controller.js';
import { Measuring } from './measuring.service.js';
import { MyMails } from './my-mails.service.js';
import { NewsletterController } from './newsletter.controller.js';
import { newsletterData } from './newsletter.data.js';
import { OptIns } from './opt-ins.service.js';
import { PreferencesController } from './preferences.controller.js';
import { Preferences } from './preferences.service.js';
import { SignedLinks } from './signed-links.service.js';
import { Subscriptions } from './subscriptions.service.js';
import { Suppressions } from './suppressions.service.js';

@Module({
  imports: [AccountModule, ConsentModule],
  controllers: [IssuesController, MeasuringController, NewsletterController, PreferencesController],
  providers: [Issues, IssueSending, MailReports, Measuring, MyMails, OptIns, Preferences, SignedLinks, Subscriptions, Suppressions],
  exports: [Subscriptions, Suppressions],
})
export class NewsletterModule {
  constructor(personalData: PersonalData, subscriptions: Subscriptions) {
    personalData.declare(newsletterData);
    personalData.staysFor('R5', (tx, person) => subscriptions.isRemembered(tx, person));
  }
}

export { maskedAddress } from './newsletter.rules.js';
export { Subscriptions } from './subscriptions.service.js';
export { Suppressions } from './suppressions.service.js';
