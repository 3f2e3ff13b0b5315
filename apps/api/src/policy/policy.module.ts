import { Module } from '@nestjs/common';
import { PersonalData } from '../core/personal-data.js';
import { Policies } from './policies.service.js';
import { PolicyController } from './policy.controller.js';
import { policyData } from './policy.data.js';
import { SimulationsController } from './simulations.controller.js';

@Module({ controllers: [PolicyController, SimulationsController], providers: [Policies], exports: [Policies] })
export class PolicyModule {
  constructor(personalData: PersonalData) {
    personalData.declare(policyData);
  }
}

export { Policies } from './policies.service.js';
