import type { Words } from '../words.js';

type List = Readonly<Record<string, Words>>;

export const PROVINCES = {
  groningen: { nl: 'Groningen', en: 'Groningen' },
  friesland: { nl: 'Friesland', en: 'Friesland' },
  drenthe: { nl: 'Drenthe', en: 'Drenthe' },
  overijssel: { nl: 'Overijssel', en: 'Overijssel' },
  flevoland: { nl: 'Flevoland', en: 'Flevoland' },
  gelderland: { nl: 'Gelderland', en: 'Gelderland' },
  utrecht: { nl: 'Utrecht', en: 'Utrecht' },
  'noord-holland': { nl: 'Noord-Holland', en: 'North Holland' },
  'zuid-holland': { nl: 'Zuid-Holland', en: 'South Holland' },
  zeeland: { nl: 'Zeeland', en: 'Zeeland' },
  'noord-brabant': { nl: 'Noord-Brabant', en: 'North Brabant' },
  limburg: { nl: 'Limburg', en: 'Limburg' },
} as const satisfies List;

export const EDUCATION_LEVELS = {
  basis: { nl: 'Basisschool', en: 'Primary school' },
  vmbo: { nl: 'Vmbo of mavo', en: 'Pre-vocational (vmbo)' },
  havo: { nl: 'Havo of vwo', en: 'Secondary (havo, vwo)' },
  mbo: { nl: 'Mbo', en: 'Vocational (mbo)' },
  hbo: { nl: 'Hbo', en: 'Bachelor (hbo)' },
  wo: { nl: 'Universiteit', en: 'University' },
  phd: { nl: 'Promotie', en: 'Doctorate' },
} as const satisfies List;

export const SPOKEN_LANGUAGES = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
  de: { nl: 'Duits', en: 'German' },
  fr: { nl: 'Frans', en: 'French' },
  es: { nl: 'Spaans', en: 'Spanish' },
  it: { nl: 'Italiaans', en: 'Italian' },
  pl: { nl: 'Pools', en: 'Polish' },
  pt: { nl: 'Portugees', en: 'Portuguese' },
  ro: { nl: 'Roemeens', en: 'Romanian' },
  tr: { nl: 'Turks', en: 'Turkish' },
  ar: { nl: 'Arabisch', en: 'Arabic' },
  uk: { nl: 'Oekraïens', en: 'Ukrainian' },
  fy: { nl: 'Fries', en: 'Frisian' },
  ngt: { nl: 'Nederlandse Gebarentaal', en: 'Dutch Sign Language' },
} as const satisfies List;

export const LANGUAGE_LEVELS = {
  basic: { nl: 'een beetje', en: 'basic' },
  good: { nl: 'goed', en: 'good' },
  native: { nl: 'moedertaal', en: 'native' },
} as const satisfies List;

/** Bands of years of experience: [from, until) in whole years. */
export const YEARS_BANDS = {
  '0-2': { nl: 'Tot 2 jaar', en: 'Up to 2 years' },
  '2-5': { nl: '2 tot 5 jaar', en: '2 to 5 years' },
  '5-10': { nl: '5 tot 10 jaar', en: '5 to 10 years' },
  '10-15': { nl: '10 tot 15 jaar', en: '10 to 15 years' },
  '15+': { nl: '15 jaar of meer', en: '15 years or more' },
} as const satisfies List;
export type YearsBand = keyof typeof YEARS_BANDS;

/** The band of a number of whole years of experience. */
export const bandOf = (years: number): YearsBand =>
  years < 2 ? '0-2' : years < 5 ? '2-5' : years < 10 ? '5-10' : years < 15 ? '10-15' : '15+';

export const AVAILABILITIES = {
  now: { nl: 'Nu', en: 'Now' },
  'within-3-months': { nl: 'Binnen 3 maanden', en: 'Within 3 months' },
  later: { nl: 'Later', en: 'Later' },
} as const satisfies List;
export type Availability = keyof typeof AVAILABILITIES;
