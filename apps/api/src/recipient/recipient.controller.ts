import { Body, Controller, HttpCode } from '@nestjs/common';
import { recipient as endpoints, type AnswerOf, type BodyOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { Freshly, Open, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { Recipients } from './recipients.service.js';
import { RecordExport } from './record-export.service.js';

@Controller()
export class RecipientController {
  constructor(
    private readonly recipients: Recipients,
    private readonly record: RecordExport,
  ) {}

  @Open()
  @Serves(endpoints.list)
  list(): AnswerOf<typeof endpoints.list> {
    return this.recipients.list();
  }

  @SignedIn('admin')
  @Serves(endpoints.manage)
  manage(): AnswerOf<typeof endpoints.manage> {
    return this.recipients.list();
  }

  @Freshly('admin')
  @HttpCode(200)
  @Serves(endpoints.record)
  export(@Who() who: Account, @Body({ schema: endpoints.record.body }) asked: BodyOf<typeof endpoints.record>) {
    return this.record.file(who, asked);
  }
}
