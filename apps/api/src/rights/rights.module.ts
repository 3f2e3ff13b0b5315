import { Module } from '@nestjs/common';
import { PersonalData } from '../core/personal-data.js';
import { RetentionModule } from '../retention/retention.module.js';
import { MyData } from './my-data.service.js';
import { RightsController } from './rights.controller.js';
import { rightsData } from './rights.data.js';

@Module({ imports: [RetentionModule], controllers: [RightsController], providers: [MyData], exports: [MyData] })
export class RightsModule {
  constructor(personalData: PersonalData) {
    personalData.declare(rightsData);
  }
}

export { MyData } from './my-data.service.js';
