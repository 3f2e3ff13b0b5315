import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { Config } from './core/config.js';
import { CoreModule } from './core/core.module.js';
import { AccountModule } from './account/account.module.js';
import { ConsentModule } from './consent/consent.module.js';
import { OrganisationModule } from './organisation/organisation.module.js';
import { PolicyModule } from './policy/policy.module.js';
import { ProfileModule } from './profile/profile.module.js';
import { RetentionModule } from './retention/retention.module.js';

/** The table of contents: one line per slice. */
const SLICES = [PolicyModule, AccountModule, OrganisationModule, ConsentModule, RetentionModule];

@Module({})
export class AppModule {
  static with(config: Config, more: Type[] = []): DynamicModule {
    return { module: AppModule, imports: [CoreModule.with(config), ...SLICES, ...more] };
  }
}
