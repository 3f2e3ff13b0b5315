import { Module } from '@nestjs/common';
import { PersonalData } from '../core/personal-data.js';
import { ConsentController } from './consent.controller.js';
import { consentData } from './consent.data.js';
import { Consents } from './consents.service.js';
import { MyConsents } from './my-consents.service.js';
import { Notices } from './notices.service.js';

@Module({
  controllers: [ConsentController],
  providers: [Consents, MyConsents, Notices],
  exports: [Consents],
})
export class ConsentModule {
  constructor(personalData: PersonalData) {
    personalData.declare(consentData);
  }
}

export { type Asked } from './consent.rules.js';
export { Consents, type ConsentAnswer, type MoreOnConsent } from './consents.service.js';
