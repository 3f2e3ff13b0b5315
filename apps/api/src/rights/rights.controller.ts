import { Controller, type StreamableFile } from '@nestjs/common';
import { rights as endpoints, type AnswerOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { Freshly, Who, type Account } from '../core/http/signed-in.js';
import { Copy } from './copy.service.js';
import { MyData } from './my-data.service.js';

@Controller()
export class RightsController {
  constructor(
    private readonly copies: Copy,
    private readonly data: MyData,
  ) {}

  @Freshly('candidate')
  @Serves(endpoints.myData)
  myData(@Who() account: Account): Promise<AnswerOf<typeof endpoints.myData>> {
    return this.data.of(account);
  }

  @Freshly('candidate')
  @Serves(endpoints.copy)
  copy(@Who() account: Account): Promise<StreamableFile> {
    return this.copies.zip(account);
  }
}
