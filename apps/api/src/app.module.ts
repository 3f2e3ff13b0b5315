import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { Config } from './core/config.js';
import { CoreModule } from './core/core.module.js';
import { AccountModule } from './account/account.module.js';
import { AlertModule } from './alert/alert.module.js';
import { AuditModule } from './audit/audit.module.js';
import { ConsentModule } from './consent/consent.module.js';
import { ContactModule } from './contact/contact.module.js';
import { CookieModule } from './cookie/cookie.module.js';
import { CrmModule } from './crm/crm.module.js';
import { DeletionModule } from './deletion/deletion.module.js';
import { DeskModule } from './desk/desk.module.js';
import { DevelopmentModule } from './development/development.module.js';
import { DocumentModule } from './document/document.module.js';
import { HoldModule } from './hold/hold.module.js';
import { IncidentModule } from './incident/incident.module.js';
import { NewsletterModule } from './newsletter/newsletter.module.js';
import { OrganisationModule } from './organisation/organisation.module.js';
import { PolicyModule } from './policy/policy.module.js';
import { ProfileModule } from './profile/profile.module.js';
import { ProofModule } from './proof/proof.module.js';
import { ReadingModule } from './reading/reading.module.js';
import { RecipientModule } from './recipient/recipient.module.js';
import { RecruitingModule } from './recruiting/recruiting.module.js';
import { RetainedModule } from './retained/retained.module.js';
import { RetentionModule } from './retention/retention.module.js';
import { RevealModule } from './reveal/reveal.module.js';
import { RightsModule } from './rights/rights.module.js';
import { SearchModule } from './search/search.module.js';
import { StatisticsModule } from './statistics/statistics.module.js';
import { VacancyModule } from './vacancy/vacancy.module.js';
import { VisibilityModule } from './visibility/visibility.module.js';

/** The table of contents: one line per slice. */
const SLICES = [
  PolicyModule,
  ProofModule,
  AccountModule,
  OrganisationModule,
  ConsentModule,
  ProfileModule,
  DocumentModule,
  VisibilityModule,
  ReadingModule,
  StatisticsModule,
  SearchModule,
  RecruitingModule,
  RevealModule,
  VacancyModule,
  ContactModule,
  CookieModule,
  NewsletterModule,
  AlertModule,
  CrmModule,
  RecipientModule,
  RetentionModule,
  RightsModule,
  HoldModule,
  RetainedModule,
  DeletionModule,
  IncidentModule,
  DeskModule,
  AuditModule,
];

@Module({})
export class AppModule {
  static with(config: Config, more: Type[] = []): DynamicModule {
    return {
      module: AppModule,
      imports: [CoreModule.with(config), ...SLICES, ...(config.isProduction ? [] : [DevelopmentModule]), ...more],
    };
  }
}
