import { Module } from '@nestjs/common';
import { PersonalData } from '../core/personal-data.js';
import { AuditExport } from './audit-export.service.js';
import { AuditController } from './audit.controller.js';
import { auditData } from './audit.data.js';
import { Audit } from './audit.service.js';
import { AuditSweeps } from './audit.sweeps.js';

@Module({ controllers: [AuditController], providers: [Audit, AuditExport, AuditSweeps] })
export class AuditModule {
  constructor(personalData: PersonalData) {
    personalData.declare(auditData);
  }
}
