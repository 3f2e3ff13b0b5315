import { Controller, Param, Query } from '@nestjs/common';
import { policy as endpoints, type AnswerOf, type QueryOf } from '@helder/contract';
import type { StatementKind } from '@helder/policy';
import { Serves } from '../core/http/serves.js';
import { Open } from '../core/http/signed-in.js';
import { Policies } from './policies.service.js';

const { kind, version } = endpoints.version.params.shape;

@Controller()
export class PolicyController {
  constructor(private readonly policies: Policies) {}

  @Open()
  @Serves(endpoints.show)
  show(): Promise<AnswerOf<typeof endpoints.show>> {
    return this.policies.show();
  }

  @Open()
  @Serves(endpoints.statement)
  statement(
    @Param('kind', { schema: kind }) kind: StatementKind,
    @Query({ schema: endpoints.statement.query }) { language, scope }: QueryOf<typeof endpoints.statement>,
  ): Promise<AnswerOf<typeof endpoints.statement>> {
    return this.policies.inForce(kind, language, scope);
  }

  @Open()
  @Serves(endpoints.versions)
  versions(
    @Param('kind', { schema: kind }) kind: StatementKind,
    @Query({ schema: endpoints.versions.query }) { language }: QueryOf<typeof endpoints.versions>,
  ): Promise<AnswerOf<typeof endpoints.versions>> {
    return this.policies.versions(kind, language);
  }

  @Open()
  @Serves(endpoints.version)
  version(
    @Param('kind', { schema: kind }) kind: StatementKind,
    @Param('version', { schema: version }) version: string,
    @Query({ schema: endpoints.version.query }) { language }: QueryOf<typeof endpoints.version>,
  ): Promise<AnswerOf<typeof endpoints.version>> {
    return this.policies.version(kind, version, language);
  }

  @Open()
  @Serves(endpoints.difference)
  difference(
    @Param('kind', { schema: kind }) kind: StatementKind,
    @Param('before', { schema: version }) before: string,
    @Param('after', { schema: version }) after: string,
    @Query({ schema: endpoints.difference.query }) { language }: QueryOf<typeof endpoints.difference>,
  ): Promise<AnswerOf<typeof endpoints.difference>> {
    return this.policies.difference(kind, before, after, language);
  }
}
