import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module.js';
import { PersonalData } from '../core/personal-data.js';
import { ProofModule } from '../proof/proof.module.js';
import { ConsentController } from './consent.controller.js';
import { consentData } from './consent.data.js';
import { ConsentEnds } from './consent-ends.service.js';
import { ConsentEvents } from './consent-events.service.js';
import { Consents } from './consents.service.js';
import { MyConsents } from './my-consents.service.js';
import { Notices } from './notices.service.js';
import { Receipts } from './receipts.service.js';

@Module({
  controllers: [ConsentController],
  imports: [AccountModule, ProofModule],
  providers: [ConsentEnds, ConsentEvents, Consents, MyConsents, Notices, Receipts],
  exports: [Consents],
})
export class ConsentModule {
  constructor(personalData: PersonalData) {
    personalData.declare(consentData);
  }
}

export { type Asked } from './consent.rules.js';
export { Consents, type ConsentAnswer, type MoreOnConsent } from './consents.service.js';
