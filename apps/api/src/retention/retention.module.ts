import { Module } from '@nestjs/common';
import { PersonalData } from '../core/personal-data.js';
import { DueRows } from './due-rows.service.js';
import { Register } from './register.service.js';
import { RetentionController } from './retention.controller.js';
import { retentionData } from './retention.data.js';
import { Rounds } from './rounds.service.js';

@Module({
  controllers: [RetentionController],
  providers: [DueRows, Register, Rounds],
  exports: [Register],
})
export class RetentionModule {
  constructor(personalData: PersonalData) {
    personalData.declare(retentionData);
  }
}

export { Register, rowOf } from './register.service.js';
export { keptAfterClosing, type Kept } from './retention.rules.js';
