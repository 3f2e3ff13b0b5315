import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module.js';
import { ConsentModule } from '../consent/consent.module.js';
import { PersonalData } from '../core/personal-data.js';
import { HoldModule } from '../hold/hold.module.js';
import { RetainedModule } from '../retained/retained.module.js';
import { ProofModule } from '../proof/proof.module.js';
import { RetentionModule } from '../retention/retention.module.js';
import { Certificates } from './certificates.service.js';
import { ClosingPreview } from './closing-preview.service.js';
import { Closings } from './closings.service.js';
import { DeletionSweeps } from './deletion-sweeps.service.js';
import { DeletionController } from './deletion.controller.js';
import { deletionData } from './deletion.data.js';
import { ErasureLedger } from './erasure-ledger.service.js';
import { Holdings } from './holdings.service.js';
import { LedgerFile } from './ledger-file.service.js';
import { LeavingFiles } from './leaving-files.service.js';
import { LeavingRows } from './leaving-rows.service.js';
import { PurgeSteps } from './purge-steps.service.js';
import { Purge } from './purge.service.js';
import { Replay } from './replay.service.js';
import { RemainderRegister } from './remainder.service.js';
import { SelfSweep } from './self-sweep.service.js';
import { SignedCertificates } from './signed-certificates.service.js';

@Module({
  imports: [AccountModule, ConsentModule, HoldModule, ProofModule, RetainedModule, RetentionModule],
  controllers: [DeletionController],
  providers: [
    Certificates,
    ClosingPreview,
    Closings,
    DeletionSweeps,
    ErasureLedger,
    Holdings,
    LeavingFiles,
    LeavingRows,
    LedgerFile,
    Purge,
    PurgeSteps,
    RemainderRegister,
    Replay,
    SelfSweep,
    SignedCertificates,
  ],
  exports: [Closings],
})
export class DeletionModule {
  constructor(personalData: PersonalData) {
    personalData.declare(deletionData);
  }
}

export { Closings } from './closings.service.js';
