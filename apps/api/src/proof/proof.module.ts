import { Module } from '@nestjs/common';
import { PersonalData } from '../core/personal-data.js';
import { ProofController } from './proof.controller.js';
import { proofData } from './proof.data.js';
import { SigningKeys } from './signing-keys.service.js';

@Module({ controllers: [ProofController], providers: [SigningKeys], exports: [SigningKeys] })
export class ProofModule {
  constructor(personalData: PersonalData) {
    personalData.declare(proofData);
  }
}

export { SigningKeys, type Signer } from './signing-keys.service.js';
