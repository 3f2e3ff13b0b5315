import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module.js';
import { ConsentModule } from '../consent/consent.module.js';
import { PersonalData } from '../core/personal-data.js';
import { CrmContacts } from './crm-contacts.service.js';
import { crmData } from './crm.data.js';

@Module({ imports: [AccountModule, ConsentModule], providers: [CrmContacts] })
export class CrmModule {
  constructor(personalData: PersonalData) {
    personalData.declare(crmData);
  }
}
