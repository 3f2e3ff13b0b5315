import { Module } from '@nestjs/common';
import { PersonalData } from '../core/personal-data.js';
import { DocumentModule } from '../document/document.module.js';
import { ReadingModule } from '../reading/reading.module.js';
import { StatisticsModule } from '../statistics/statistics.module.js';
import { VisibilityModule } from '../visibility/visibility.module.js';
import { Cards } from './cards.service.js';
import { CandidateReads } from './candidate-reads.service.js';
import { Counting } from './counting.service.js';
import { Cuts } from './cuts.service.js';
import { Cursors } from './cursors.service.js';
import { Grants } from './grants.service.js';
import { Marks } from './marks.service.js';
import { Pool } from './pool.service.js';
import { SearchRows } from './search-rows.service.js';
import { SearchController } from './search.controller.js';
import { searchData } from './search.data.js';
import { Layers } from './layers.service.js';
import { ViewDigests } from './view-digests.service.js';
import { Viewings } from './viewings.service.js';
import { ViewLog } from './view-log.service.js';

@Module({
  imports: [DocumentModule, ReadingModule, StatisticsModule, VisibilityModule],
  controllers: [SearchController],
  providers: [CandidateReads, Cards, Counting, Cursors, Cuts, Grants, Layers, Marks, Pool, SearchRows, ViewDigests, Viewings, ViewLog],
  exports: [Cards, Grants, Pool, ViewLog],
})
export class SearchModule {
  constructor(personalData: PersonalData) {
    personalData.declare(searchData);
  }
}

export { Cards, type Found } from './cards.service.js';
export { Grants } from './grants.service.js';
export { Pool } from './pool.service.js';
export { ViewLog } from './view-log.service.js';
