import type { FUNCTIONS, SKILLS } from './work.js';

type Synonyms<List> = Readonly<Partial<Record<keyof List, readonly string[]>>>;

/** Other words people type for the same occupation; never shown. */
const OCCUPATIONS: Synonyms<typeof FUNCTIONS> = {
  nurse: ['verpleger', 'verpleegster', 'zuster', 'broeder'],
  'care-worker': ['verzorger', 'zorgmedewerker', 'zorghulp', 'helpende', 'carer', 'caregiver'],
  physiotherapist: ['fysio', 'fysiotherapie', 'physical therapist'],
  'doctors-assistant': ['praktijkassistent', 'huisartsassistent', 'medical assistant'],
  'primary-teacher': ['leerkracht', 'onderwijzer', 'juf', 'meester', 'schoolteacher'],
  'secondary-teacher': ['leraar', 'leerkracht', 'lecturer'],
  'teaching-assistant': ['klassenassistent', 'classroom assistant'],
  'software-developer': ['programmeur', 'ontwikkelaar', 'developer', 'programmer', 'coder'],
  'data-analyst': ['analist', 'analyst', 'data scientist'],
  'system-administrator': ['netwerkbeheerder', 'applicatiebeheerder', 'sysadmin'],
  'test-engineer': ['testanalist', 'testing', 'quality assurance'],
  'product-owner': ['productmanager', 'product manager'],
  electrician: ['elektromonteur', 'elektrotechnicus'],
  mechanic: ['onderhoudsmonteur', 'technicus', 'technician'],
  'mechanical-engineer': ['constructeur', 'werktuigbouwer'],
  carpenter: ['meubelmaker', 'schrijnwerker', 'joiner'],
  'site-manager': ['bouwleider', 'werkvoorbereider', 'construction manager'],
  driver: ['vrachtwagenchauffeur', 'bestuurder', 'bezorger', 'trucker'],
  'warehouse-worker': ['orderpicker', 'logistiek medewerker', 'magazijnier'],
  planner: ['roosteraar', 'scheduler'],
  accountant: ['registeraccountant', 'auditor'],
  bookkeeper: ['administrateur', 'financieel medewerker'],
  controller: ['financial control'],
  'policy-adviser': ['beleidsmedewerker', 'policy officer'],
  lawyer: ['advocaat', 'juridisch adviseur', 'attorney', 'legal counsel'],
  'sales-assistant': ['verkoper', 'winkelmedewerker', 'shop assistant'],
  'account-manager': ['vertegenwoordiger', 'sales manager'],
  cook: ['keukenmedewerker', 'chef'],
  waiter: ['ober', 'serveerster', 'kelner', 'barmedewerker', 'waitress'],
  secretary: ['secretaresse', 'managementassistent', 'office manager'],
  recruiter: ['werver', 'intercedent'],
  'hr-adviser': ['personeelsadviseur', 'personeelsfunctionaris', 'human resources'],
  designer: ['vormgever', 'grafisch ontwerper'],
  copywriter: ['redacteur', 'schrijver', 'editor'],
};

const ABILITIES: Synonyms<typeof SKILLS> = {
  coaching: ['coachen', 'mentor'],
  mentoring: ['trainen', 'training'],
  'team-lead': ['leidinggeven', 'teamleider', 'management'],
  planning: ['roosteren', 'scheduling'],
  postgres: ['postgres'],
  react: ['reactjs'],
  kubernetes: ['k8s'],
  'power-bi': ['powerbi'],
  forklift: ['heftruckcertificaat', 'reachtruck'],
  'licence-ce': ['vrachtwagenrijbewijs', 'groot rijbewijs'],
  bookkeeping: ['administratie', 'accounting'],
  'project-management': ['projectmanagement', 'projectleider', 'prince2'],
  'customer-contact': ['klantenservice', 'customer service'],
  writing: ['redactie', 'editing'],
};

/** Words of a code beside its name: what is typed for it finds it too. */
export const SYNONYMS = { function: OCCUPATIONS, skill: ABILITIES };
