import { Module } from '@nestjs/common';
import { PersonalData } from '../core/personal-data.js';
import { ProfileModule } from '../profile/profile.module.js';
import { SearchCounts } from './search-counts.service.js';
import { StatisticsController } from './statistics.controller.js';
import { statisticsData } from './statistics.data.js';
import { StatisticsService } from './statistics.service.js';

@Module({
  imports: [ProfileModule],
  controllers: [StatisticsController],
  providers: [SearchCounts, StatisticsService],
  exports: [SearchCounts],
})
export class StatisticsModule {
  constructor(personalData: PersonalData) {
    personalData.declare(statisticsData);
  }
}

export { SearchCounts } from './search-counts.service.js';
