import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module.js';
import { ConsentModule } from '../consent/consent.module.js';
import { PersonalData } from '../core/personal-data.js';
import { DocumentModule } from '../document/document.module.js';
import { ProfileModule } from '../profile/profile.module.js';
import { Choices } from './choices.service.js';
import { Coarsening } from './coarsening.service.js';
import { Crowds } from './crowds.service.js';
import { Disclosures } from './disclosures.service.js';
import { Emergency } from './emergency.service.js';
import { Exclusions } from './exclusions.service.js';
import { Granted } from './granted.service.js';
import { Handles } from './handles.service.js';
import { Readers } from './readers.service.js';
import { Renewals } from './renewals.service.js';
import { VisibilityController } from './visibility.controller.js';
import { visibilityData } from './visibility.data.js';
import { Visibilities } from './visibility.service.js';
import { VisibilityRows } from './visibility-rows.service.js';
import { VisibleYear } from './visible-year.service.js';

@Module({
  imports: [AccountModule, ConsentModule, DocumentModule, ProfileModule],
  controllers: [VisibilityController],
  providers: [
    Choices,
    Coarsening,
    Crowds,
    Disclosures,
    Emergency,
    Exclusions,
    Granted,
    Handles,
    Readers,
    Renewals,
    Visibilities,
    VisibilityRows,
    VisibleYear,
  ],
  exports: [Coarsening, Disclosures],
})
export class VisibilityModule {
  constructor(personalData: PersonalData) {
    personalData.declare(visibilityData);
  }
}

export { Coarsening } from './coarsening.service.js';
export { Disclosures, type Disclosure } from './disclosures.service.js';
export { NO_ID, toView } from './visibility.rules.js';
