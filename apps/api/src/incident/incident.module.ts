import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module.js';
import { PersonalData } from '../core/personal-data.js';
import { IncidentController } from './incident.controller.js';
import { incidentData } from './incident.data.js';
import { Incidents } from './incidents.service.js';
import { SecurityTxt } from './security-txt.service.js';

@Module({
  imports: [AccountModule],
  controllers: [IncidentController],
  providers: [Incidents, SecurityTxt],
  exports: [Incidents],
})
export class IncidentModule {
  constructor(personalData: PersonalData) {
    personalData.declare(incidentData);
  }
}

export { Incidents } from './incidents.service.js';
