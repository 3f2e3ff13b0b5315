import { Module } from '@nestjs/common';
import { PersonalData } from '../core/personal-data.js';
import { RetentionModule } from '../retention/retention.module.js';
import { Copy } from './copy.service.js';
import { Dates } from './dates.service.js';
import { MyData } from './my-data.service.js';
import { RightsController } from './rights.controller.js';
import { rightsData } from './rights.data.js';

@Module({ imports: [RetentionModule], controllers: [RightsController], providers: [Copy, Dates, MyData], exports: [MyData] })
export class RightsModule {
  constructor(personalData: PersonalData) {
    personalData.declare(rightsData);
  }
}

export { MyData } from './my-data.service.js';
