import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module.js';
import { PersonalData } from '../core/personal-data.js';
import { HeldRecords } from './held-records.service.js';
import { HoldEnds } from './hold-ends.service.js';
import { HoldNotes } from './hold-notes.service.js';
import { HoldController } from './hold.controller.js';
import { holdData } from './hold.data.js';
import { Holds } from './holds.service.js';

@Module({
  imports: [AccountModule],
  controllers: [HoldController],
  providers: [HeldRecords, HoldEnds, HoldNotes, Holds],
  exports: [HeldRecords, HoldEnds, Holds],
})
export class HoldModule {
  constructor(personalData: PersonalData) {
    personalData.declare(holdData);
  }
}

export { HeldRecords } from './held-records.service.js';
export { HoldEnds } from './hold-ends.service.js';
export { READS, shownRead, type ReadRow } from './hold-rows.js';
export { Holds } from './holds.service.js';
