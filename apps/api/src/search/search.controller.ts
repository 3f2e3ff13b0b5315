import { Body, Controller, Param, Query, Res } from '@nestjs/common';
import { search as endpoints, type AnswerOf, type BodyOf, type QueryOf } from '@helder/contract';
import type { FastifyReply } from 'fastify';
import { Serves } from '../core/http/serves.js';
import { SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { sendFile } from '../document/document.module.js';
import { Leafing } from '../reading/reading.module.js';
import { CandidateReads } from './candidate-reads.service.js';
import { Marks } from './marks.service.js';
import { Pool } from './pool.service.js';
import { ViewDigests } from './view-digests.service.js';
import { Viewings } from './viewings.service.js';

const id = { schema: endpoints.show.params.shape.id };

@Controller()
export class SearchController {
  constructor(
    private readonly leafing: Leafing,
    private readonly marks: Marks,
    private readonly pool: Pool,
    private readonly reads: CandidateReads,
    private readonly viewings: Viewings,
    private readonly digests: ViewDigests,
  ) {}

  @SignedIn('recruiter')
  @Serves(endpoints.find)
  async find(
    @Who() who: Account,
    @Query({ schema: endpoints.find.query }) query: QueryOf<typeof endpoints.find>,
  ): Promise<AnswerOf<typeof endpoints.find>> {
    const page = await this.pool.find(who, query);
    if (query.after !== undefined) await this.leafing.turn(who, page.items.length);
    return page;
  }

  @SignedIn('recruiter')
  @Serves(endpoints.show)
  show(@Who() who: Account, @Param('id', id) candidate: string): Promise<AnswerOf<typeof endpoints.show>> {
    return this.reads.show(who, candidate);
  }

  @SignedIn('recruiter')
  @Serves(endpoints.cv)
  async cv(@Who() who: Account, @Param('id', id) candidate: string, @Res() reply: FastifyReply) {
    sendFile(reply, await this.reads.file(who, candidate, 'cv'), 'attachment');
  }

  @SignedIn('recruiter')
  @Serves(endpoints.photo)
  async photo(@Who() who: Account, @Param('id', id) candidate: string, @Res() reply: FastifyReply) {
    sendFile(reply, await this.reads.file(who, candidate, 'photo'), 'inline');
  }

  @SignedIn('recruiter')
  @Serves(endpoints.marks)
  mark(@Body({ schema: endpoints.marks.body }) asked: BodyOf<typeof endpoints.marks>): Promise<AnswerOf<typeof endpoints.marks>> {
    return this.marks.of(asked);
  }

  @SignedIn('candidate')
  @Serves(endpoints.views)
  views(
    @Who() who: Account,
    @Query({ schema: endpoints.views.query }) query: QueryOf<typeof endpoints.views>,
  ): Promise<AnswerOf<typeof endpoints.views>> {
    return this.viewings.list(who, query);
  }

  @SignedIn('candidate')
  @Serves(endpoints.digest)
  digest(@Who() who: Account): Promise<AnswerOf<typeof endpoints.digest>> {
    return this.digests.show(who);
  }

  @SignedIn('candidate')
  @Serves(endpoints.setDigest)
  setDigest(
    @Who() who: Account,
    @Body({ schema: endpoints.setDigest.body }) { isOn }: BodyOf<typeof endpoints.setDigest>,
  ): Promise<AnswerOf<typeof endpoints.setDigest>> {
    return this.digests.set(who, isOn);
  }
}
