import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module.js';
import { PersonalData } from '../core/personal-data.js';
import { Freezes } from './freezes.service.js';
import { ReadingController } from './reading.controller.js';
import { readingData } from './reading.data.js';
import { Readings } from './readings.service.js';

@Module({ imports: [AccountModule], controllers: [ReadingController], providers: [Freezes, Readings], exports: [Readings] })
export class ReadingModule {
  constructor(personalData: PersonalData) {
    personalData.declare(readingData);
  }
}

export { Readings } from './readings.service.js';
