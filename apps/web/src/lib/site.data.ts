/** Every page: its Dutch path, its English path (under /en), its file in `features/`, and who may open it. */
export const site = {
  landing: { nl: '/', en: '/', page: 'landing/landing-page', for: 'everyone' },
  register: { nl: '/registreren', en: '/register', page: 'account/register-page', for: 'everyone' },
  confirm: { nl: '/bevestig', en: '/confirm', page: 'account/confirm-page', for: 'everyone' },
  signIn: { nl: '/inloggen', en: '/sign-in', page: 'account/sign-in-page', for: 'everyone' },
  reset: { nl: '/wachtwoord', en: '/password', page: 'account/reset-page', for: 'everyone' },
  newPassword: { nl: '/wachtwoord/nieuw', en: '/password/new', page: 'account/new-password-page', for: 'everyone' },
  privacy: { nl: '/privacy', en: '/privacy', page: 'policy-pages/privacy-page', for: 'everyone' },
  terms: { nl: '/voorwaarden', en: '/terms', page: 'policy-pages/terms-page', for: 'everyone' },
  cookies: { nl: '/cookies', en: '/cookies', page: 'cookie/cookies-page', for: 'everyone' },
  versions: { nl: '/privacy/versies', en: '/privacy/versions', page: 'policy-pages/versions-page', for: 'everyone' },
  version: {
    nl: '/privacy/versies/:document/:version',
    en: '/privacy/versions/:document/:version',
    page: 'policy-pages/version-page',
    for: 'everyone',
  },
  difference: {
    nl: '/privacy/versies/:document/:before/:after',
    en: '/privacy/versions/:document/:before/:after',
    page: 'policy-pages/difference-page',
    for: 'everyone',
  },
  help: { nl: '/hulp', en: '/help', page: 'policy-pages/help-page', for: 'everyone' },
  accessibility: {
    nl: '/toegankelijkheid',
    en: '/accessibility',
    page: 'policy-pages/accessibility-page',
    for: 'everyone',
  },
  organisations: {
    nl: '/organisaties',
    en: '/organisations',
    page: 'organisation/organisations-page',
    for: 'everyone',
  },
  promises: { nl: '/beloften', en: '/promises', page: 'promise/promises-page', for: 'everyone' },
  compare: { nl: '/vergelijken', en: '/compare', page: 'compare/compare-page', for: 'everyone' },
  receiptCheck: { nl: '/bewijs/controleer', en: '/certificate/check', page: 'consent/check-page', for: 'everyone' },
  certificateSearch: { nl: '/bewijs', en: '/certificate', page: 'deletion/certificate-page', for: 'everyone' },
  certificate: { nl: '/bewijs/:code', en: '/certificate/:code', page: 'deletion/certificate-page', for: 'everyone' },
  undoClosing: {
    nl: '/account/sluiten/ongedaan',
    en: '/account/close/undo',
    page: 'deletion/undo-page',
    for: 'everyone',
  },
  newsletterConfirm: {
    nl: '/nieuwsbrief/bevestig',
    en: '/newsletter/confirm',
    page: 'newsletter/confirm-page',
    for: 'everyone',
  },
  newsletterPreferences: {
    nl: '/nieuwsbrief/voorkeuren',
    en: '/newsletter/preferences',
    page: 'newsletter/preferences-page',
    for: 'everyone',
  },
  vacancies: { nl: '/vacatures', en: '/jobs', page: 'vacancy/vacancies-page', for: 'everyone' },
  vacancy: { nl: '/vacatures/:id', en: '/jobs/:id', page: 'vacancy/vacancy-page', for: 'everyone' },
  alertConfirm: { nl: '/vacatures/mail/bevestig', en: '/jobs/mail/confirm', page: 'alert/confirm-page', for: 'everyone' },
  alertStop: { nl: '/vacatures/mail/stop', en: '/jobs/mail/stop', page: 'alert/stop-page', for: 'everyone' },
  alertAsk: { nl: '/vacatures/mail', en: '/jobs/mail', page: 'alert/ask-page', for: 'everyone' },
  renewal: { nl: '/zichtbaar-blijven', en: '/stay-visible', page: 'visibility/renewal-page', for: 'everyone' },
  outbox: { nl: '/dev/outbox', en: '/dev/outbox', page: 'development/outbox-page', for: 'everyone' },

  start: { nl: '/start', en: '/start', page: 'start/start-page', for: ['candidate'] },
  profile: { nl: '/profiel', en: '/profile', page: 'profile/profile-page', for: ['candidate'] },
  documents: {
    nl: '/profiel/documenten',
    en: '/profile/documents',
    page: 'document/documents-page',
    for: ['candidate'],
  },
  whoSeesWhat: { nl: '/wie-ziet-wat', en: '/who-sees-what', page: 'visibility/who-sees-what-page', for: ['candidate'] },
  preview: {
    nl: '/bekijk-als-recruiter',
    en: '/view-as-recruiter',
    page: 'visibility/preview-page',
    for: ['candidate'],
  },
  hideAll: {
    nl: '/verberg-alles',
    en: '/hide-everything',
    page: 'visibility/hide-all-page',
    for: ['candidate'],
    isOpenBeforeAccepting: true,
  },
  whoViewed: { nl: '/wie-bekeek-mij', en: '/who-viewed-me', page: 'search/who-viewed-page', for: ['candidate'] },
  apply: { nl: '/vacatures/:id/solliciteer', en: '/jobs/:id/apply', page: 'application/apply-page', for: ['candidate'] },
  myApplications: {
    nl: '/mijn-sollicitaties',
    en: '/my-applications',
    page: 'application/my-applications-page',
    for: ['candidate'],
  },
  consents: {
    nl: '/toestemmingen',
    en: '/consents',
    page: 'consent/consents-page',
    for: ['candidate'],
    isOpenBeforeAccepting: true,
  },
  receipt: {
    nl: '/toestemmingen/bewijs/:id',
    en: '/consents/receipt/:id',
    page: 'consent/receipt-page',
    for: ['candidate'],
    isOpenBeforeAccepting: true,
  },
  preferences: { nl: '/voorkeuren', en: '/preferences', page: 'newsletter/my-preferences-page', for: ['candidate'] },
  mails: { nl: '/mijn-mails', en: '/my-mails', page: 'newsletter/mails-page', for: ['candidate'] },
  security: {
    nl: '/beveiliging',
    en: '/security',
    page: 'account/security-page',
    for: ['candidate', 'recruiter', 'admin'],
  },
  account: { nl: '/account', en: '/account', page: 'account/account-page', for: ['candidate', 'recruiter', 'admin'] },
  close: {
    nl: '/account/sluiten',
    en: '/account/close',
    page: 'deletion/close-page',
    for: ['candidate'],
    isOpenBeforeAccepting: true,
  },
  myData: {
    nl: '/mijn-gegevens',
    en: '/my-data',
    page: 'rights/my-data-page',
    for: ['candidate'],
    isOpenBeforeAccepting: true,
  },
  accept: {
    nl: '/akkoord',
    en: '/accept',
    page: 'account/accept-page',
    for: ['candidate', 'recruiter'],
    isOpenBeforeAccepting: true,
  },

  search: { nl: '/zoeken', en: '/search', page: 'search/search-page', for: ['recruiter'] },
  savedSearches: { nl: '/zoekopdrachten', en: '/saved-searches', page: 'recruiting/saved-searches-page', for: ['recruiter'] },
  shortlists: { nl: '/lijsten', en: '/lists', page: 'recruiting/shortlists-page', for: ['recruiter'] },
  shortlist: { nl: '/lijsten/:id', en: '/lists/:id', page: 'recruiting/shortlist-page', for: ['recruiter'] },
  candidate: { nl: '/kandidaat/:id', en: '/candidate/:id', page: 'search/candidate-page', for: ['recruiter'] },

  myVacancies: { nl: '/mijn-vacatures', en: '/my-jobs', page: 'vacancy/my-vacancies-page', for: ['recruiter'] },
  newVacancy: { nl: '/mijn-vacatures/nieuw', en: '/my-jobs/new', page: 'vacancy/new-vacancy-page', for: ['recruiter'] },
  myVacancy: { nl: '/mijn-vacatures/:id', en: '/my-jobs/:id', page: 'vacancy/my-vacancy-page', for: ['recruiter'] },
  received: {
    nl: '/mijn-vacatures/:id/sollicitaties',
    en: '/my-jobs/:id/applications',
    page: 'application/received-page',
    for: ['recruiter'],
  },
  receivedOne: { nl: '/sollicitatie/:id', en: '/application/:id', page: 'application/received-one-page', for: ['recruiter'] },

  admin: { nl: '/beheer', en: '/admin', page: 'admin/admin-page', for: ['admin'] },
  audit: { nl: '/beheer/audit', en: '/admin/audit', page: 'audit/audit-page', for: ['admin'] },
  auditEvent: { nl: '/beheer/audit/:id', en: '/admin/audit/:id', page: 'audit/audit-page', for: ['admin'] },
  issues: { nl: '/beheer/nieuwsbrief', en: '/admin/newsletter', page: 'newsletter/issues-page', for: ['admin'] },
  organisationsAdmin: {
    nl: '/beheer/organisaties',
    en: '/admin/organisations',
    page: 'organisation/organisations-admin-page',
    for: ['admin'],
  },
  freezes: { nl: '/beheer/bevriezingen', en: '/admin/freezes', page: 'reading/freezes-page', for: ['admin'] },
  figures: { nl: '/beheer/cijfers', en: '/admin/figures', page: 'statistics/figures-page', for: ['admin'] },
  cookiesAdmin: { nl: '/beheer/cookies', en: '/admin/cookies', page: 'cookie/cookies-admin-page', for: ['admin'] },
  recipients: { nl: '/beheer/ontvangers', en: '/admin/recipients', page: 'recipient/recipients-admin-page', for: ['admin'] },
  compareAdmin: { nl: '/beheer/vergelijken', en: '/admin/compare', page: 'compare/compare-admin-page', for: ['admin'] },
  retention: { nl: '/beheer/bewaren', en: '/admin/retention', page: 'retention/register-page', for: ['admin'] },
  statements: { nl: '/beheer/beleid', en: '/admin/policy', page: 'policy-admin/statements-page', for: ['admin'] },
  statementEditor: { nl: '/beheer/beleid/:id', en: '/admin/policy/:id', page: 'policy-admin/editor-page', for: ['admin'] },
  publishStatement: {
    nl: '/beheer/beleid/:id/publiceren',
    en: '/admin/policy/:id/publish',
    page: 'policy-admin/publish-page',
    for: ['admin'],
  },
} as const satisfies Record<string, Page>;

/** Features that exist only where somebody can be found. */
export const NEEDS_PROFILES: readonly string[] = [
  'organisation',
  'profile',
  'document',
  'visibility',
  'search',
  'start',
  'application',
  'alert',
  'reading',
  'recruiting',
  'statistics',
];

export type Role = 'candidate' | 'recruiter' | 'admin';
export type Page = {
  nl: `/${string}`;
  en: `/${string}`;
  page: string;
  for: 'everyone' | readonly Role[];
  /** Stays open to somebody who has not accepted a new text; the API keeps the same list of doors. */
  isOpenBeforeAccepting?: true;
};
export type PageName = keyof typeof site;
