import { Module } from '@nestjs/common';
import { PersonalData } from '../core/personal-data.js';
import { ClockPanel } from './clock-panel.service.js';
import { DevelopmentController } from './development.controller.js';
import { developmentData } from './development.data.js';
import { FakeVendorsController } from './fake-vendors.controller.js';
import { Outbox } from './outbox.service.js';

/** Aids for whoever builds or tries Helder; production does not have them (app.module.ts). */
@Module({ controllers: [DevelopmentController, FakeVendorsController], providers: [ClockPanel, Outbox] })
export class DevelopmentModule {
  constructor(personalData: PersonalData) {
    personalData.declare(developmentData);
  }
}
