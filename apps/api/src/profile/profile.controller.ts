import { Body, Controller } from '@nestjs/common';
import { profile as endpoints, type AnswerOf, type BodyOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { IfMatch } from '../core/http/version.js';
import { readFile } from './import.rules.js';
import { Profiles } from './profiles.service.js';

type Answer = Promise<AnswerOf<typeof endpoints.show>>;

@Controller()
export class ProfileController {
  constructor(private readonly profiles: Profiles) {}

  @SignedIn('candidate')
  @Serves(endpoints.show)
  show(@Who() who: Account): Answer {
    return this.profiles.show(who);
  }

  @SignedIn('candidate')
  @Serves(endpoints.saveDraft)
  saveDraft(
    @Who() who: Account,
    @IfMatch() version: number,
    @Body({ schema: endpoints.saveDraft.body }) draft: BodyOf<typeof endpoints.saveDraft>,
  ): Answer {
    return this.profiles.saveDraft(who, version, draft);
  }

  @SignedIn('candidate')
  @Serves(endpoints.discardDraft)
  discardDraft(@Who() who: Account, @IfMatch() version: number): Answer {
    return this.profiles.discardDraft(who, version);
  }

  @SignedIn('candidate')
  @Serves(endpoints.publish)
  publish(@Who() who: Account, @IfMatch() version: number): Answer {
    return this.profiles.publish(who, version);
  }

  @SignedIn('candidate')
  @Serves(endpoints.read)
  read(@Body({ schema: endpoints.read.body }) file: BodyOf<typeof endpoints.read>): AnswerOf<typeof endpoints.read> {
    return readFile(file);
  }
}
