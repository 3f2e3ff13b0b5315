import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { Config } from './core/config.js';
import { CoreModule } from './core/core.module.js';
import { AccountModule } from './account/account.module.js';
import { ConsentModule } from './consent/consent.module.js';

/** The table of contents: one line per slice. */
const SLICES = [AccountModule, ConsentModule];

@Module({})
export class AppModule {
  static with(config: Config, more: Type[] = []): DynamicModule {
    return { module: AppModule, imports: [CoreModule.with(config), ...SLICES, ...more] };
  }
}
