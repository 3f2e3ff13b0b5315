import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module.js';
import { PersonalData } from '../core/personal-data.js';
import { NewsletterModule } from '../newsletter/newsletter.module.js';
import { AlertLinks } from './alert-links.service.js';
import { AlertMails } from './alert-mails.service.js';
import { AlertController } from './alert.controller.js';
import { alertData } from './alert.data.js';
import { Alerts } from './alerts.service.js';

@Module({ imports: [AccountModule, NewsletterModule], controllers: [AlertController], providers: [AlertLinks, AlertMails, Alerts] })
export class AlertModule {
  constructor(personalData: PersonalData) {
    personalData.declare(alertData);
  }
}
