import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module.js';
import { ConsentModule } from '../consent/consent.module.js';
import { PersonalData } from '../core/personal-data.js';
import { ByLink } from './by-link.service.js';
import { IssueSending } from './issue-sending.service.js';
import { IssuesController } from './issues.controller.js';
import { Issues } from './issues.service.js';
import { NewsletterController } from './newsletter.controller.js';
import { newsletterData } from './newsletter.data.js';
import { OptIns } from './opt-ins.service.js';
import { SignedLinks } from './signed-links.service.js';
import { Subscriptions } from './subscriptions.service.js';
import { Suppressions } from './suppressions.service.js';

@Module({
  imports: [AccountModule, ConsentModule],
  controllers: [IssuesController, NewsletterController],
  providers: [ByLink, Issues, IssueSending, OptIns, SignedLinks, Subscriptions, Suppressions],
})
export class NewsletterModule {
  constructor(personalData: PersonalData, subscriptions: Subscriptions) {
    personalData.declare(newsletterData);
    personalData.staysFor('R5', (tx, person) => subscriptions.isRemembered(tx, person));
  }
}
