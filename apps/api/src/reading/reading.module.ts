import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module.js';
import { PersonalData } from '../core/personal-data.js';
import { Errands } from './errands.service.js';
import { Freezes } from './freezes.service.js';
import { Leafing } from './leafing.service.js';
import { ReadingController } from './reading.controller.js';
import { readingData } from './reading.data.js';
import { Readings } from './readings.service.js';
import { UseTerms } from './use-terms.service.js';

@Module({
  imports: [AccountModule],
  controllers: [ReadingController],
  providers: [Errands, Freezes, Leafing, Readings, UseTerms],
  exports: [Errands, Leafing, Readings, UseTerms],
})
export class ReadingModule {
  constructor(personalData: PersonalData) {
    personalData.declare(readingData);
  }
}

export { Errands, type Errand } from './errands.service.js';
export { Leafing } from './leafing.service.js';
export { Readings } from './readings.service.js';
export { UseTerms } from './use-terms.service.js';
