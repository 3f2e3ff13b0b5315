import { Injectable } from '@nestjs/common';
import type { AnswerOf, deletion } from '@helder/contract';
import { signReceipt } from '@helder/proof';
import { Database } from '../core/database.js';
import { SigningKeys } from '../proof/proof.module.js';
import { Certificates } from './certificates.service.js';

/** A certificate that can be checked without us: what it says at this moment, signed like every receipt. */
@Injectable()
export class SignedCertificates {
  constructor(
    private readonly certificates: Certificates,
    private readonly database: Database,
    private readonly keys: SigningKeys,
  ) {}

  async of(code: string): Promise<AnswerOf<typeof deletion.certificate>> {
    const stated = await this.certificates.of(code);
    return this.database.asSystem(async (tx) => {
      const { signedAt, ...signer } = await this.keys.signer(tx);
      return signReceipt(stated, signer, signedAt);
    });
  }
}
