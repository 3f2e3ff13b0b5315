import { Module } from '@nestjs/common';
import { PersonalData } from '../core/personal-data.js';
import { HoldModule } from '../hold/hold.module.js';
import { Keeper } from './keeper.service.js';
import { Readings } from './readings.service.js';
import { RetainedController } from './retained.controller.js';
import { retainedData } from './retained.data.js';

@Module({ imports: [HoldModule], controllers: [RetainedController], providers: [Keeper, Readings], exports: [Readings] })
export class RetainedModule {
  constructor(personalData: PersonalData) {
    personalData.declare(retainedData);
  }
}

export { Readings } from './readings.service.js';
