import { Global, Module, StandardSchemaSerializerInterceptor, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { getMetadataArgsStorage } from 'typeorm';
import { CandidateChanges } from './candidate-change.js';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { coreData } from './core.data.js';
import { Database } from './database.js';
import { EveryHandlerHasAnAudience } from './http/every-handler-has-an-audience.js';
import { HealthController } from './http/health.controller.js';
import { Limits } from './http/limits.js';
import { ProblemFilter } from './http/problem.js';
import { AudienceGuard } from './http/signed-in.js';
import { validation } from './http/validation.js';
import { VersionAsEtag } from './http/version.js';
import { Jobs } from './jobs.js';
import { Journal } from './journal.js';
import { Mail } from './mail.js';
import { Opening } from './opening.js';
import { Pauses } from './pauses.js';
import { PersonKeys } from './person-keys.js';
import { PersonalData } from './personal-data.js';
import { Storage } from './storage.js';
import { Sweeps } from './sweeps.js';
import { Tokens } from './tokens.js';
import { Waiting } from './waiting.js';

const SERVICES = [
  Clock,
  Database,
  Jobs,
  Journal,
  Limits,
  Mail,
  Opening,
  Pauses,
  PersonKeys,
  PersonalData,
  CandidateChanges,
  Storage,
  Sweeps,
  Tokens,
  Waiting,
];

@Global()
@Module({})
export class CoreModule {
  constructor(personalData: PersonalData) {
    personalData.declare(coreData);
  }

  static with(config: Config): DynamicModule {
    const source = (url: string, poolSize: number) => ({
      type: 'postgres' as const,
      url,
      poolSize,
      // every entity of every slice: the modules were imported before this runs
      entities: getMetadataArgsStorage().tables.map(({ target }) => target as () => void),
      retryAttempts: 0,
      applicationName: 'helder',
    });
    return {
      module: CoreModule,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forRoot(source(config.appUrl, 10)),
        TypeOrmModule.forRoot({ ...source(config.workerUrl, 6), name: 'worker' }),
      ],
      controllers: [HealthController],
      providers: [
        { provide: Config, useValue: config },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AudienceGuard },
        { provide: APP_PIPE, useValue: validation },
        { provide: APP_INTERCEPTOR, useClass: VersionAsEtag },
        { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
        EveryHandlerHasAnAudience,
        ...SERVICES,
      ],
      exports: [Config, ...SERVICES],
    };
  }
}
