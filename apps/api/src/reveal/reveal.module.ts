import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module.js';
import { ConsentModule } from '../consent/consent.module.js';
import { PersonalData } from '../core/personal-data.js';
import { SearchModule } from '../search/search.module.js';
import { VisibilityModule } from '../visibility/visibility.module.js';
import { Conversations } from './conversations.service.js';
import { MyReveals } from './my-reveals.service.js';
import { RevealController } from './reveal.controller.js';
import { revealData } from './reveal.data.js';
import { RevealEndings } from './reveal-endings.service.js';
import { RevealSweeps } from './reveal-sweeps.service.js';
import { SentRevealController } from './sent-reveal.controller.js';
import { SentReveals } from './sent-reveals.service.js';

@Module({
  imports: [AccountModule, ConsentModule, SearchModule, VisibilityModule],
  controllers: [RevealController, SentRevealController],
  providers: [Conversations, MyReveals, RevealEndings, RevealSweeps, SentReveals],
})
export class RevealModule {
  constructor(personalData: PersonalData) {
    personalData.declare(revealData);
  }
}
