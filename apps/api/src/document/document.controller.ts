import { Controller, Param, Req, Res } from '@nestjs/common';
import { document as endpoints, type AnswerOf } from '@helder/contract';
import type { FileKind } from '@helder/policy';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Serves } from '../core/http/serves.js';
import { SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { MyDocuments } from './my-documents.service.js';
import { sendFile } from './send-file.js';

const { id } = endpoints.file.params.shape;

@Controller()
export class DocumentController {
  constructor(private readonly mine: MyDocuments) {}

  @SignedIn('candidate')
  @Serves(endpoints.list)
  list(@Who() who: Account): Promise<AnswerOf<typeof endpoints.list>> {
    return this.mine.list(who);
  }

  @SignedIn('candidate')
  @Serves(endpoints.upload)
  upload(
    @Who() who: Account,
    @Param('kind', { schema: endpoints.upload.params.shape.kind }) kind: FileKind,
    @Req() request: FastifyRequest,
  ): Promise<AnswerOf<typeof endpoints.upload>> {
    return this.mine.upload(who, kind, request);
  }

  @SignedIn('candidate')
  @Serves(endpoints.remove)
  remove(@Who() who: Account, @Param('id', { schema: id }) document: string): Promise<void> {
    return this.mine.remove(who, document);
  }

  @SignedIn('candidate')
  @Serves(endpoints.file)
  async file(@Who() who: Account, @Param('id', { schema: id }) document: string, @Res() reply: FastifyReply) {
    sendFile(reply, await this.mine.file(who, document));
  }

  @SignedIn('candidate')
  @Serves(endpoints.thumbnail)
  async thumbnail(@Who() who: Account, @Param('id', { schema: id }) document: string, @Res() reply: FastifyReply) {
    sendFile(reply, await this.mine.thumbnail(who, document));
  }
}
