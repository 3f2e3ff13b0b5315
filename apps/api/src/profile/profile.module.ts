import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module.js';
import { ConsentModule } from '../consent/consent.module.js';
import { PersonalData } from '../core/personal-data.js';
import { ProfileController } from './profile.controller.js';
import { profileData } from './profile.data.js';
import { Profiles } from './profiles.service.js';

@Module({ imports: [AccountModule, ConsentModule], controllers: [ProfileController], providers: [Profiles], exports: [Profiles] })
export class ProfileModule {
  constructor(personalData: PersonalData) {
    personalData.declare(profileData);
  }
}

export { Profiles } from './profiles.service.js';
