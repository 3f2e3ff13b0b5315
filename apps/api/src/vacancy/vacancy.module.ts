import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module.js';
import { ConsentModule } from '../consent/consent.module.js';
import { PersonalData } from '../core/personal-data.js';
import { DocumentModule } from '../document/document.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { VisibilityModule } from '../visibility/visibility.module.js';
import { ApplicationController } from './application.controller.js';
import { ApplicationEnds } from './application-ends.service.js';
import { MyApplications } from './my-applications.service.js';
import { MyVacancies } from './my-vacancies.service.js';
import { ReceivedApplications } from './received-applications.service.js';
import { TakedownController } from './takedown.controller.js';
import { Takedowns } from './takedowns.service.js';
import { Vacancies } from './vacancies.service.js';
import { VacancyController } from './vacancy.controller.js';
import { vacancyData } from './vacancy.data.js';

@Module({
  imports: [AccountModule, ConsentModule, DocumentModule, OrganisationModule, VisibilityModule],
  controllers: [ApplicationController, TakedownController, VacancyController],
  providers: [ApplicationEnds, MyApplications, MyVacancies, ReceivedApplications, Takedowns, Vacancies],
})
export class VacancyModule {
  constructor(personalData: PersonalData) {
    personalData.declare(vacancyData);
  }
}
