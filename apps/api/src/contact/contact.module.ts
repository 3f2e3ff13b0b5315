import { Module } from '@nestjs/common';
import { PersonalData } from '../core/personal-data.js';
import { ContactController } from './contact.controller.js';
import { contactData } from './contact.data.js';
import { Questions } from './questions.service.js';
import { Tickets } from './tickets.service.js';

@Module({ controllers: [ContactController], providers: [Questions, Tickets] })
export class ContactModule {
  constructor(personalData: PersonalData) {
    personalData.declare(contactData);
  }
}
