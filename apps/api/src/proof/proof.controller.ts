import { Controller } from '@nestjs/common';
import { proof as endpoints, type AnswerOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { Freshly, Open, Who, type Account } from '../core/http/signed-in.js';
import { SigningKeys } from './signing-keys.service.js';

@Controller()
export class ProofController {
  constructor(private readonly signingKeys: SigningKeys) {}

  @Open()
  @Serves(endpoints.keys)
  keys(): Promise<AnswerOf<typeof endpoints.keys>> {
    return this.signingKeys.published();
  }

  @Freshly('admin')
  @Serves(endpoints.rotate)
  rotate(@Who() account: Account): Promise<AnswerOf<typeof endpoints.rotate>> {
    return this.signingKeys.rotate(account);
  }
}
