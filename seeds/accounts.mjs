/** One password for every demo account; never used outside a demo. */
export const DEMO_PASSWORD = 'vlinder regenjas oever klokhuis';

/** The accounts the start script prints. */
export const demoAccounts = [
  { role: 'candidate', email: 'samira@demo.helder.example', password: DEMO_PASSWORD, what: 'visible, with CV and photo' },
  { role: 'candidate', email: 'pim@demo.helder.example', password: DEMO_PASSWORD, what: 'anonymous' },
  { role: 'candidate', email: 'yara@demo.helder.example', password: DEMO_PASSWORD, what: 'invisible, profile half filled in' },
  { role: 'recruiter', email: 'jonas@kievitspoor.example', password: DEMO_PASSWORD, what: 'may search (Bureau Kievitspoor)' },
  { role: 'recruiter', email: 'lotte@duinroos.example', password: DEMO_PASSWORD, what: 'has no access to candidates (Duinroos Werving)' },
  { role: 'admin', email: 'beheer@helder.example', password: DEMO_PASSWORD, what: 'audit log, newsletter, retention' },
  { role: 'admin', email: 'toezicht@helder.example', password: DEMO_PASSWORD, what: 'the second admin, for what takes two' },
  { role: 'support', email: 'support@helder.example', password: DEMO_PASSWORD, what: 'questions of the contact form, nothing else' },
  { role: 'auditor', email: 'auditor@helder.example', password: DEMO_PASSWORD, what: 'the audit log and its exports, nothing else' },
];
