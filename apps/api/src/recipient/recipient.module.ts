import { Module } from '@nestjs/common';
import { PersonalData } from '../core/personal-data.js';
import { RecipientController } from './recipient.controller.js';
import { recipientData } from './recipient.data.js';
import { Recipients } from './recipients.service.js';
import { RecordExport } from './record-export.service.js';

@Module({ controllers: [RecipientController], providers: [Recipients, RecordExport] })
export class RecipientModule {
  constructor(personalData: PersonalData) {
    personalData.declare(recipientData);
  }
}
