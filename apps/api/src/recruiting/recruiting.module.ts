import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module.js';
import { PersonalData } from '../core/personal-data.js';
import { SearchModule } from '../search/search.module.js';
import { RecruitingController } from './recruiting.controller.js';
import { recruitingData } from './recruiting.data.js';
import { SavedSearches } from './saved-searches.service.js';
import { SearchMails } from './search-mails.service.js';
import { ShortlistEnds } from './shortlist-ends.service.js';
import { Shortlists } from './shortlists.service.js';

@Module({
  imports: [AccountModule, SearchModule],
  controllers: [RecruitingController],
  providers: [SavedSearches, SearchMails, ShortlistEnds, Shortlists],
})
export class RecruitingModule {
  constructor(personalData: PersonalData) {
    personalData.declare(recruitingData);
  }
}
