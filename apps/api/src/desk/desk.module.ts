import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module.js';
import { ConsentModule } from '../consent/consent.module.js';
import { PersonalData } from '../core/personal-data.js';
import { DeletionModule } from '../deletion/deletion.module.js';
import { IncidentModule } from '../incident/incident.module.js';
import { NewsletterModule } from '../newsletter/newsletter.module.js';
import { RightsModule } from '../rights/rights.module.js';
import { Corrections } from './corrections.service.js';
import { DeskController } from './desk.controller.js';
import { deskData } from './desk.data.js';
import { DeskEnds } from './desk-ends.service.js';
import { Effects } from './effects.service.js';
import { FormRequests } from './form-requests.service.js';
import { Identification } from './identification.service.js';
import { MyRequests } from './my-requests.service.js';
import { QueueController } from './queue.controller.js';
import { Queue } from './queue.service.js';
import { RequestLetters } from './request-letters.service.js';
import { RequestRows } from './request-rows.service.js';

@Module({
  imports: [AccountModule, ConsentModule, DeletionModule, IncidentModule, NewsletterModule, RightsModule],
  controllers: [DeskController, QueueController],
  providers: [Corrections, DeskEnds, Effects, FormRequests, Identification, MyRequests, Queue, RequestLetters, RequestRows],
})
export class DeskModule {
  constructor(personalData: PersonalData) {
    personalData.declare(deskData);
  }
}
