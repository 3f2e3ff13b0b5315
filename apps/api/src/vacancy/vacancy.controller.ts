import { Body, Controller, Param, Query } from '@nestjs/common';
import { vacancy as endpoints, type AnswerOf, type BodyOf, type QueryOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { Open, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { IfMatch } from '../core/http/version.js';
import { MyVacancies } from './my-vacancies.service.js';
import { Vacancies } from './vacancies.service.js';

const id = { schema: endpoints.show.params.shape.id };

@Controller()
export class VacancyController {
  constructor(
    private readonly vacancies: Vacancies,
    private readonly mine: MyVacancies,
  ) {}

  @Open()
  @Serves(endpoints.list)
  list(@Query({ schema: endpoints.list.query }) query: QueryOf<typeof endpoints.list>): Promise<AnswerOf<typeof endpoints.list>> {
    return this.vacancies.list(query);
  }

  @Open()
  @Serves(endpoints.show)
  show(@Param('id', id) vacancy: string): Promise<AnswerOf<typeof endpoints.show>> {
    return this.vacancies.show(vacancy);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.mine)
  own(@Who() who: Account): Promise<AnswerOf<typeof endpoints.mine>> {
    return this.mine.list(who);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.colleagues)
  colleagues(@Who() who: Account): Promise<AnswerOf<typeof endpoints.colleagues>> {
    return this.mine.colleagues(who);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.post)
  post(
    @Who() who: Account,
    @Body({ schema: endpoints.post.body }) text: BodyOf<typeof endpoints.post>,
  ): Promise<AnswerOf<typeof endpoints.post>> {
    return this.mine.post(who, text);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.own)
  one(@Who() who: Account, @Param('id', id) vacancy: string): Promise<AnswerOf<typeof endpoints.own>> {
    return this.mine.own(who, vacancy);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.edit)
  edit(
    @Who() who: Account,
    @Param('id', id) vacancy: string,
    @Body({ schema: endpoints.edit.body }) text: BodyOf<typeof endpoints.edit>,
    @IfMatch() version: number,
  ): Promise<AnswerOf<typeof endpoints.edit>> {
    return this.mine.edit(who, vacancy, version, text);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.close)
  close(@Who() who: Account, @Param('id', id) vacancy: string, @IfMatch() version: number): Promise<AnswerOf<typeof endpoints.close>> {
    return this.mine.close(who, vacancy, version);
  }
}
