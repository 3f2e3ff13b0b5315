import type { Words } from './words.js';

/** How much of a field leaves at a level: nothing, everything, or only what a dictionary, number or month can say. */
export type Disclosure = 'hidden' | 'coarse' | 'shown';
export type Sensitivity = 'ordinary' | 'identifying' | 'contact';
export type Section = 'about' | 'work' | 'education' | 'wanted' | 'contact';

type FieldRow = {
  section: Section;
  label: Words;
  purpose: Words;
  ground: 'contract' | 'consent';
  sensitivity: Sensitivity;
  disclosure: { anonymous: Disclosure; recruiters: Disclosure };
  /** Whether the candidate shares it from the start, once visible. `null`: there is nothing to switch. */
  sharedAtFirst: boolean | null;
  isRequired: boolean;
  retention: 'profile' | 'account';
  source: 'candidate';
  /** The yes it rests on by itself, on a platform that asks for it; without that yes it is not kept. */
  restsOn?: 'exact-place';
  clauses: readonly string[];
};

const found = { nl: 'Zodat een recruiter ziet of werk bij u past.', en: 'So a recruiter sees whether a job suits you.' };
const row = {
  purpose: found,
  ground: 'consent',
  sensitivity: 'ordinary',
  isRequired: false,
  retention: 'profile',
  source: 'candidate',
} as const;
const always = { anonymous: 'shown', recruiters: 'shown' } as const;
const named = { anonymous: 'hidden', recruiters: 'shown' } as const;

/** What a candidate can say, and who gets it: form, API, export, preview and retention read these rows. */
export const FIELDS = {
  name: {
    ...row,
    section: 'about',
    label: { nl: 'Naam', en: 'Name' },
    purpose: { nl: 'Om u aan te spreken, en te tonen als u dat wilt.', en: 'To address you, and to show if you want that.' },
    ground: 'contract',
    sensitivity: 'identifying',
    disclosure: named,
    sharedAtFirst: true,
    isRequired: true,
    retention: 'account',
    clauses: ['SF-DATA-a', 'SECOND-DATA-VERPL'],
  },
  headline: {
    ...row,
    section: 'about',
    label: { nl: 'Kort over u', en: 'You in one line' },
    sensitivity: 'identifying',
    disclosure: named,
    sharedAtFirst: true,
    clauses: ['SF-INZAGE-c'],
  },
  summary: {
    ...row,
    section: 'about',
    label: { nl: 'Over u', en: 'About you' },
    sensitivity: 'identifying',
    disclosure: named,
    sharedAtFirst: true,
    clauses: ['SF-INZAGE-c'],
  },
  sector: {
    ...row,
    section: 'wanted',
    label: { nl: 'Sector', en: 'Sector' },
    disclosure: always,
    sharedAtFirst: true,
    clauses: ['JOBNL-2.5-ZOEK'],
  },
  function: {
    ...row,
    section: 'wanted',
    label: { nl: 'Beroep', en: 'Occupation' },
    disclosure: always,
    sharedAtFirst: true,
    clauses: ['JOBNL-2.5-ZOEK'],
  },
  specialisms: {
    ...row,
    section: 'wanted',
    label: { nl: 'Vakgebied', en: 'Specialisms' },
    disclosure: always,
    sharedAtFirst: true,
    clauses: ['JOBNL-2.5-ZOEK'],
  },
  skills: { ...row, section: 'wanted', label: { nl: 'Vaardigheden', en: 'Skills' }, disclosure: always, sharedAtFirst: true, clauses: [] },
  years: {
    ...row,
    section: 'work',
    label: { nl: 'Jaren ervaring', en: 'Years of experience' },
    disclosure: always,
    sharedAtFirst: true,
    clauses: ['JOBNL-2.5-ZOEK'],
  },
  work: {
    ...row,
    section: 'work',
    label: { nl: 'Werkervaring', en: 'Work history' },
    sensitivity: 'identifying',
    disclosure: named,
    sharedAtFirst: true,
    clauses: ['JOBNER-DATA-WERK', 'SF-INZAGE-d'],
  },
  education: {
    ...row,
    section: 'education',
    label: { nl: 'Opleiding', en: 'Education' },
    disclosure: { anonymous: 'coarse', recruiters: 'shown' },
    sharedAtFirst: true,
    clauses: [],
  },
  languages: {
    ...row,
    section: 'education',
    label: { nl: 'Talen', en: 'Languages' },
    disclosure: always,
    sharedAtFirst: true,
    clauses: [],
  },
  region: {
    ...row,
    section: 'about',
    label: { nl: 'Provincie', en: 'Province' },
    disclosure: always,
    sharedAtFirst: true,
    clauses: ['JOBNL-2.5-ZOEK', 'SECOND-DATA-LOC'],
  },
  postcode: {
    ...row,
    section: 'about',
    label: { nl: 'Postcode', en: 'Postcode' },
    purpose: {
      nl: 'Om later de reisafstand te berekenen. Wij tonen de postcode nooit.',
      en: 'To work out travel distance later. We never show the postcode.',
    },
    ground: 'contract',
    sensitivity: 'contact',
    disclosure: { anonymous: 'hidden', recruiters: 'hidden' },
    sharedAtFirst: null,
    restsOn: 'exact-place',
    clauses: ['SECOND-DATA-LOC', 'SECOND-TOEST-GEO'],
  },
  availability: {
    ...row,
    section: 'wanted',
    label: { nl: 'Vrij vanaf', en: 'Available from' },
    disclosure: { anonymous: 'coarse', recruiters: 'shown' },
    sharedAtFirst: true,
    clauses: ['JOBNER-DATA-WERK'],
  },
  hours: {
    ...row,
    section: 'wanted',
    label: { nl: 'Uren per week', en: 'Hours a week' },
    disclosure: always,
    sharedAtFirst: true,
    clauses: [],
  },
  rate: {
    ...row,
    section: 'wanted',
    label: { nl: 'Tarief per uur', en: 'Rate per hour' },
    disclosure: always,
    sharedAtFirst: false,
    clauses: ['JOBNL-2.5-ZOEK'],
  },
  phone: {
    ...row,
    section: 'contact',
    label: { nl: 'Telefoon', en: 'Phone' },
    purpose: {
      nl: 'Zodat een recruiter u kan bellen, alleen als u dat aanzet.',
      en: 'So a recruiter can call you, only if you switch it on.',
    },
    sensitivity: 'contact',
    disclosure: named,
    sharedAtFirst: false,
    clauses: ['JOBNL-2.4b'],
  },
} as const satisfies Record<string, FieldRow>;

export type FieldKey = keyof typeof FIELDS;
export const FIELD_KEYS = Object.keys(FIELDS) as FieldKey[];
export const fieldOf = (key: FieldKey): FieldRow => FIELDS[key];

/** The parts of the form, in the order of the rows above; and what it means to leave a part empty. */
export const SECTIONS = {
  about: {
    title: { nl: 'Over u', en: 'About you' },
    without: {
      nl: 'Alleen uw naam is nodig. Laat u de rest leeg? Dan ziet een recruiter die leest alleen uw naam.',
      en: 'Only your name is needed. If you leave the rest empty, a recruiter who reads sees only your name.',
    },
  },
  wanted: {
    title: { nl: 'Wat u zoekt', en: 'What you want' },
    without: {
      nl: 'Laat u dit leeg? Dan vindt een recruiter u niet op beroep, sector of uren.',
      en: 'If you leave this empty, a recruiter does not find you by occupation, sector or hours.',
    },
  },
  work: {
    title: { nl: 'Werkervaring', en: 'Work' },
    without: {
      nl: 'Laat u dit leeg? Dan ziet een recruiter niet wat u eerder deed.',
      en: 'If you leave this empty, a recruiter does not see what you did before.',
    },
  },
  education: {
    title: { nl: 'Opleiding en talen', en: 'Education and languages' },
    without: {
      nl: 'Laat u dit leeg? Dan vindt een recruiter u niet op opleiding of taal.',
      en: 'If you leave this empty, a recruiter does not find you by education or language.',
    },
  },
  contact: {
    title: { nl: 'Contact', en: 'Contact' },
    without: { nl: 'Laat u dit leeg? Dan kan niemand u bellen.', en: 'If you leave this empty, nobody can call you.' },
  },
} as const satisfies Record<Section, { title: Words; without: Words }>;

/** Files a recruiter may get at level `recruiters`, by a consent to publish; and files nobody gets but with an application one sends. */
export const SHOWN_KINDS = ['cv', 'photo'] as const;
export const FILE_KINDS = [...SHOWN_KINDS, 'diploma', 'personal'] as const;
export type ShownKind = (typeof SHOWN_KINDS)[number];
export type FileKind = (typeof FILE_KINDS)[number];
export const isShownKind = (kind: FileKind): kind is ShownKind => (SHOWN_KINDS as readonly string[]).includes(kind);
export const FILE_LABELS = {
  cv: { nl: 'Cv', en: 'CV' },
  photo: { nl: 'Foto', en: 'Photo' },
  diploma: { nl: 'Diploma’s', en: 'Diplomas' },
  personal: { nl: 'Persoonlijk document', en: 'Personal document' },
} as const satisfies Record<FileKind, Words>;

/** Which field the candidate shares: the own choice, else the start value of the row. */
export const isShared = (key: FieldKey, switches: Partial<Record<FieldKey, boolean>>): boolean =>
  switches[key] ?? FIELDS[key].sharedAtFirst ?? false;
