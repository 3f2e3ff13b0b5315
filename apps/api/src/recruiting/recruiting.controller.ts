import { Body, Controller, Param, Query } from '@nestjs/common';
import { recruiting as endpoints, type AnswerOf, type BodyOf, type QueryOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { SavedSearches } from './saved-searches.service.js';
import { Shortlists } from './shortlists.service.js';

const id = { schema: endpoints.note.params.shape.id };
const place = { schema: endpoints.note.params.shape.place };

@Controller()
export class RecruitingController {
  constructor(
    private readonly shortlists: Shortlists,
    private readonly searches: SavedSearches,
  ) {}

  @SignedIn('recruiter')
  @Serves(endpoints.shortlists)
  lists(@Who() who: Account): Promise<AnswerOf<typeof endpoints.shortlists>> {
    return this.shortlists.list(who);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.makeShortlist)
  make(
    @Who() who: Account,
    @Body({ schema: endpoints.makeShortlist.body }) text: BodyOf<typeof endpoints.makeShortlist>,
  ): Promise<AnswerOf<typeof endpoints.makeShortlist>> {
    return this.shortlists.make(who, text);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.shortlist)
  list(
    @Who() who: Account,
    @Param('id', id) list: string,
    @Query({ schema: endpoints.shortlist.query }) { after }: QueryOf<typeof endpoints.shortlist>,
  ): Promise<AnswerOf<typeof endpoints.shortlist>> {
    return this.shortlists.show(who, list, after);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.removeShortlist)
  removeList(@Who() who: Account, @Param('id', id) list: string): Promise<void> {
    return this.shortlists.remove(who, list);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.add)
  add(
    @Who() who: Account,
    @Param('id', id) list: string,
    @Body({ schema: endpoints.add.body }) wanted: BodyOf<typeof endpoints.add>,
  ): Promise<AnswerOf<typeof endpoints.add>> {
    return this.shortlists.add(who, list, wanted);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.note)
  note(
    @Who() who: Account,
    @Param('id', id) list: string,
    @Param('place', place) where: string,
    @Body({ schema: endpoints.note.body }) { note }: BodyOf<typeof endpoints.note>,
  ): Promise<void> {
    return this.shortlists.note(who, list, where, note);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.remove)
  take(@Who() who: Account, @Param('id', id) list: string, @Param('place', place) where: string): Promise<void> {
    return this.shortlists.take(who, list, where);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.searches)
  saved(@Who() who: Account): Promise<AnswerOf<typeof endpoints.searches>> {
    return this.searches.list(who);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.saveSearch)
  save(
    @Who() who: Account,
    @Body({ schema: endpoints.saveSearch.body }) text: BodyOf<typeof endpoints.saveSearch>,
  ): Promise<AnswerOf<typeof endpoints.saveSearch>> {
    return this.searches.save(who, text);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.openSearch)
  open(@Who() who: Account, @Param('id', id) search: string): Promise<AnswerOf<typeof endpoints.openSearch>> {
    return this.searches.open(who, search);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.mailSearch)
  mail(
    @Who() who: Account,
    @Param('id', id) search: string,
    @Body({ schema: endpoints.mailSearch.body }) { isMailed }: BodyOf<typeof endpoints.mailSearch>,
  ): Promise<void> {
    return this.searches.mail(who, search, isMailed);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.removeSearch)
  remove(@Who() who: Account, @Param('id', id) search: string): Promise<void> {
    return this.searches.remove(who, search);
  }
}
