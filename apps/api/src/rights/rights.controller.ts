import { Controller, Query, type StreamableFile } from '@nestjs/common';
import { rights as endpoints, type AnswerOf, type QueryOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { Freshly, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { Copy } from './copy.service.js';
import { Dates } from './dates.service.js';
import { MyData } from './my-data.service.js';

@Controller()
export class RightsController {
  constructor(
    private readonly copies: Copy,
    private readonly data: MyData,
    private readonly coming: Dates,
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

  @SignedIn('candidate')
  @Serves(endpoints.dates)
  dates(@Who() account: Account): Promise<AnswerOf<typeof endpoints.dates>> {
    return this.coming.of(account);
  }

  @SignedIn('candidate')
  @Serves(endpoints.calendar)
  calendar(
    @Who() account: Account,
    @Query({ schema: endpoints.calendar.query }) { language }: QueryOf<typeof endpoints.calendar>,
  ): Promise<StreamableFile> {
    return this.coming.calendar(account, language);
  }
}
