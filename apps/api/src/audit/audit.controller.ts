import { Body, Controller, Headers, HttpCode, Param, Query, Res } from '@nestjs/common';
import { audit as endpoints, type AnswerOf, type BodyOf, type QueryOf } from '@helder/contract';
import type { FastifyReply } from 'fastify';
import { Serves } from '../core/http/serves.js';
import { ANY_ROLE, Freshly, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { AuditExport } from './audit-export.service.js';
import { Audit } from './audit.service.js';
import { ExportFiles } from './export-files.service.js';
import { LogCheck } from './log-check.service.js';
import { Reads } from './reads.service.js';

/** Whose work the log is. */
const READERS = ['admin', 'auditor'] as const;

@Controller()
export class AuditController {
  constructor(
    private readonly audit: Audit,
    private readonly exports: AuditExport,
    private readonly files: ExportFiles,
    private readonly logCheck: LogCheck,
    private readonly dataReads: Reads,
  ) {}

  @SignedIn(...READERS)
  @Serves(endpoints.list)
  list(
    @Who() who: Account,
    @Query({ schema: endpoints.list.query }) query: QueryOf<typeof endpoints.list>,
  ): Promise<AnswerOf<typeof endpoints.list>> {
    return this.audit.list(who, query);
  }

  @SignedIn(...READERS)
  @Serves(endpoints.seal)
  seal(): Promise<AnswerOf<typeof endpoints.seal>> {
    return this.logCheck.state();
  }

  @SignedIn(...READERS)
  @HttpCode(200)
  @Serves(endpoints.check)
  check(@Who() who: Account): Promise<AnswerOf<typeof endpoints.check>> {
    return this.logCheck.check(who);
  }

  @SignedIn(...READERS)
  @Serves(endpoints.exports)
  listExports(): Promise<AnswerOf<typeof endpoints.exports>> {
    return this.files.list();
  }

  @SignedIn(...READERS)
  @Serves(endpoints.show)
  show(@Who() who: Account, @Param('id', { schema: endpoints.show.params.shape.id }) id: string): Promise<AnswerOf<typeof endpoints.show>> {
    return this.audit.show(who, id);
  }

  @Freshly(...READERS)
  @HttpCode(200)
  @Serves(endpoints.export)
  export(@Who() who: Account, @Body({ schema: endpoints.export.body }) asked: BodyOf<typeof endpoints.export>) {
    return this.exports.file(who, asked);
  }

  @Freshly(...READERS)
  @Serves(endpoints.exportLater)
  exportLater(
    @Who() who: Account,
    @Body({ schema: endpoints.exportLater.body }) asked: BodyOf<typeof endpoints.exportLater>,
  ): Promise<AnswerOf<typeof endpoints.exportLater>> {
    return this.files.ask(who, asked);
  }

  @SignedIn(...READERS)
  @Serves(endpoints.cancelExport)
  cancelExport(@Param('id', { schema: endpoints.cancelExport.params.shape.id }) id: string): Promise<void> {
    return this.files.cancel(id);
  }

  @SignedIn(...READERS)
  @Serves(endpoints.download)
  async download(
    @Param('id', { schema: endpoints.download.params.shape.id }) id: string,
    @Headers('range') range: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { file, status, headers } = await this.files.piece(id, range);
    void reply.status(status).headers(headers);
    return file;
  }

  @SignedIn(...ANY_ROLE)
  @Serves(endpoints.mine)
  mine(
    @Who() who: Account,
    @Query({ schema: endpoints.mine.query }) { before }: QueryOf<typeof endpoints.mine>,
  ): Promise<AnswerOf<typeof endpoints.mine>> {
    return this.audit.mine(who, before);
  }

  @SignedIn('candidate')
  @Serves(endpoints.reads)
  reads(
    @Who() who: Account,
    @Query({ schema: endpoints.reads.query }) { before }: QueryOf<typeof endpoints.reads>,
  ): Promise<AnswerOf<typeof endpoints.reads>> {
    return this.dataReads.of(who, before);
  }
}
