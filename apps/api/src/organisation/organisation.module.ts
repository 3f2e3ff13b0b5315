import { Module } from '@nestjs/common';
import { PersonalData } from '../core/personal-data.js';
import { OrganisationController } from './organisation.controller.js';
import { organisationData } from './organisation.data.js';
import { Organisations } from './organisations.service.js';

@Module({ controllers: [OrganisationController], providers: [Organisations], exports: [Organisations] })
export class OrganisationModule {
  constructor(personalData: PersonalData) {
    personalData.declare(organisationData);
  }
}

export { Organisations } from './organisations.service.js';
