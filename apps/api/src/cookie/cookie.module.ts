import { Module } from '@nestjs/common';
import { PersonalData } from '../core/personal-data.js';
import { AccountChoices } from './account-choices.service.js';
import { ChoiceCookie } from './choice-cookie.js';
import { CookieAdminController } from './cookie-admin.controller.js';
import { CookieController } from './cookie.controller.js';
import { cookieData } from './cookie.data.js';
import { CookieReports } from './cookie-reports.service.js';
import { Cookies } from './cookies.service.js';
import { Visits } from './visits.service.js';

@Module({
  controllers: [CookieAdminController, CookieController],
  providers: [AccountChoices, ChoiceCookie, CookieReports, Cookies, Visits],
})
export class CookieModule {
  constructor(personalData: PersonalData) {
    personalData.declare(cookieData);
  }
}
