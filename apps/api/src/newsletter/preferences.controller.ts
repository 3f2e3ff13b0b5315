import { Body, Controller, Query } from '@nestjs/common';
import { newsletter as endpoints, type AnswerOf, type BodyOf, type QueryOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { Open, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { MyMails } from './my-mails.service.js';
import { Preferences } from './preferences.service.js';

type Shown = AnswerOf<typeof endpoints.preferences>;

@Controller()
export class PreferencesController {
  constructor(
    private readonly mails: MyMails,
    private readonly preferences: Preferences,
  ) {}

  @SignedIn('candidate')
  @Serves(endpoints.preferences)
  mine(
    @Who() who: Account,
    @Query({ schema: endpoints.preferences.query }) { language }: QueryOf<typeof endpoints.preferences>,
  ): Promise<Shown> {
    return this.preferences.mine(who, language);
  }

  @SignedIn('candidate')
  @Serves(endpoints.change)
  change(
    @Who() who: Account,
    @Body({ schema: endpoints.change.body }) { change, language }: BodyOf<typeof endpoints.change>,
  ): Promise<Shown> {
    return this.preferences.changeMine(who, change, language);
  }

  @SignedIn('candidate')
  @Serves(endpoints.stopAll)
  stopAll(
    @Who() who: Account,
    @Query({ schema: endpoints.stopAll.query }) { language }: QueryOf<typeof endpoints.stopAll>,
  ): Promise<Shown> {
    return this.preferences.stopAllMine(who, language);
  }

  @Open()
  @Serves(endpoints.byLink)
  byLink(@Body({ schema: endpoints.byLink.body }) { token, language }: BodyOf<typeof endpoints.byLink>): Promise<Shown> {
    return this.preferences.byLink(token, language);
  }

  @Open()
  @Serves(endpoints.changeByLink)
  changeByLink(
    @Body({ schema: endpoints.changeByLink.body }) { token, change, language }: BodyOf<typeof endpoints.changeByLink>,
  ): Promise<Shown> {
    return this.preferences.changeByLink(token, change, language);
  }

  @Open()
  @Serves(endpoints.stopAllByLink)
  stopAllByLink(
    @Body({ schema: endpoints.stopAllByLink.body }) { token, language }: BodyOf<typeof endpoints.stopAllByLink>,
  ): Promise<Shown> {
    return this.preferences.stopAllByLink(token, language);
  }

  @SignedIn('candidate')
  @Serves(endpoints.mails)
  listMails(@Who() who: Account): Promise<AnswerOf<typeof endpoints.mails>> {
    return this.mails.list(who);
  }
}
