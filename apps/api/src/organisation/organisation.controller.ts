import { Body, Controller, Param } from '@nestjs/common';
import { organisation as endpoints, type AnswerOf, type BodyOf } from '@helder/contract';
import { Serves } from '../core/http/serves.js';
import { Open, SignedIn, Who, type Account } from '../core/http/signed-in.js';
import { Organisations } from './organisations.service.js';

const { id } = endpoints.grant.params.shape;

@Controller()
export class OrganisationController {
  constructor(private readonly organisations: Organisations) {}

  @Open()
  @Serves(endpoints.list)
  async list(): Promise<AnswerOf<typeof endpoints.list>> {
    const items = await this.organisations.withGrant();
    return { items: items.map((item) => ({ ...item, since: item.since.toISOString() })) };
  }

  @SignedIn('admin')
  @Serves(endpoints.manage)
  async manage(): Promise<AnswerOf<typeof endpoints.manage>> {
    const items = await this.organisations.all();
    return { items: items.map((item) => ({ ...item, grantedAt: item.grantedAt?.toISOString() ?? null })) };
  }

  @SignedIn('admin')
  @Serves(endpoints.grant)
  grant(@Who() account: Account, @Param('id', { schema: id }) id: string) {
    return this.organisations.grant(account, id);
  }

  @SignedIn('admin')
  @Serves(endpoints.revoke)
  revoke(@Who() account: Account, @Param('id', { schema: id }) id: string) {
    return this.organisations.revoke(account, id);
  }

  @SignedIn('admin')
  @Serves(endpoints.setGroup)
  setGroup(
    @Who() account: Account,
    @Param('id', { schema: id }) id: string,
    @Body({ schema: endpoints.setGroup.body }) { group }: BodyOf<typeof endpoints.setGroup>,
  ) {
    return this.organisations.setGroup(account, id, group);
  }
}
