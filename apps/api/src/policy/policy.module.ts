import { Module } from '@nestjs/common';
import { PersonalData } from '../core/personal-data.js';
import { StatementDrafts } from './drafts.service.js';
import { Policies } from './policies.service.js';
import { PolicyAdminController } from './policy-admin.controller.js';
import { PolicyController } from './policy.controller.js';
import { policyData } from './policy.data.js';
import { Publications } from './publications.service.js';
import { PublishedStatements } from './published.service.js';
import { SimulationsController } from './simulations.controller.js';

@Module({
  controllers: [PolicyAdminController, PolicyController, SimulationsController],
  providers: [Policies, Publications, PublishedStatements, StatementDrafts],
  exports: [Policies],
})
export class PolicyModule {
  constructor(personalData: PersonalData) {
    personalData.declare(policyData);
  }
}

export { Policies } from './policies.service.js';
export type { Published, Version } from './published.service.js';
