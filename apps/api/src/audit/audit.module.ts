import { Module } from '@nestjs/common';
import { PersonalData } from '../core/personal-data.js';
import { ProofModule } from '../proof/proof.module.js';
import { AuditExport } from './audit-export.service.js';
import { BundleZip } from './bundle-zip.service.js';
import { AuditController } from './audit.controller.js';
import { auditData } from './audit.data.js';
import { Audit } from './audit.service.js';
import { AuditSweeps } from './audit.sweeps.js';
import { Checkpoints } from './checkpoints.service.js';
import { ExportFiles } from './export-files.service.js';
import { ExportMaker } from './export-maker.service.js';
import { LogCheck } from './log-check.service.js';
import { Reads } from './reads.service.js';
import { Sealer } from './sealer.service.js';

@Module({
  imports: [ProofModule],
  controllers: [AuditController],
  providers: [Audit, AuditExport, AuditSweeps, BundleZip, Checkpoints, ExportFiles, ExportMaker, LogCheck, Reads, Sealer],
})
export class AuditModule {
  constructor(personalData: PersonalData) {
    personalData.declare(auditData);
  }
}
