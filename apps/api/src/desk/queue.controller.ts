import { Body, Controller, Param } from '@nestjs/common';
import { desk as endpoints, type AnswerOf, type BodyOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { SignedIn } from '../core/http/signed-in.js';
import { IfMatch } from '../core/http/version.js';
import { FormRequests } from './form-requests.service.js';
import { Queue } from './queue.service.js';

const id = { schema: endpoints.one.params.shape.id };

/** The desk: admins alone. */
@Controller()
export class QueueController {
  constructor(
    private readonly forms: FormRequests,
    private readonly queue: Queue,
  ) {}

  @SignedIn('admin')
  @Serves(endpoints.queue)
  list(): Promise<AnswerOf<typeof endpoints.queue>> {
    return this.queue.list();
  }

  @SignedIn('admin')
  @Serves(endpoints.one)
  one(@Param('id', id) request: string): Promise<AnswerOf<typeof endpoints.one>> {
    return this.queue.one(request);
  }

  @SignedIn('admin')
  @Serves(endpoints.receive)
  receive(
    @Body({ schema: endpoints.receive.body }) written: BodyOf<typeof endpoints.receive>,
  ): Promise<AnswerOf<typeof endpoints.receive>> {
    return this.forms.receive(written);
  }

  @SignedIn('admin')
  @Serves(endpoints.step)
  step(
    @Param('id', id) request: string,
    @Body({ schema: endpoints.step.body }) step: BodyOf<typeof endpoints.step>,
    @IfMatch() version: number,
  ): Promise<AnswerOf<typeof endpoints.step>> {
    return this.queue.step(request, step, version);
  }

  @SignedIn('admin')
  @Serves(endpoints.note)
  note(
    @Param('id', id) request: string,
    @Body({ schema: endpoints.note.body }) { words }: BodyOf<typeof endpoints.note>,
  ): Promise<AnswerOf<typeof endpoints.note>> {
    return this.queue.note(request, words);
  }

  @SignedIn('admin')
  @Serves(endpoints.correct)
  correct(
    @Param('id', id) request: string,
    @Body({ schema: endpoints.correct.body }) correction: BodyOf<typeof endpoints.correct>,
  ): Promise<AnswerOf<typeof endpoints.correct>> {
    return this.queue.correct(request, correction);
  }

  @SignedIn('admin')
  @Serves(endpoints.announceLift)
  announceLift(@Param('id', id) request: string): Promise<AnswerOf<typeof endpoints.announceLift>> {
    return this.queue.announceLift(request);
  }

  @SignedIn('admin')
  @Serves(endpoints.sendLink)
  sendLink(@Param('id', id) request: string): Promise<AnswerOf<typeof endpoints.sendLink>> {
    return this.forms.sendLink(request);
  }
}
