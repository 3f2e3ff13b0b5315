import * as z from 'zod';
import { DICTIONARY, wordFor, type DictionaryName, type FieldKey, type Language, type ProfileFields, type Words } from '@helder/policy';
import type { REMARKS } from './profile.js';

// many programs write an empty text or null for what they do not know
const maybe = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === null || value === '' ? undefined : value), schema.optional());
const text = maybe(z.string());
// every part behind the year may be left out
const day = maybe(z.string().regex(/^[12]\d{3}(-[01]\d(-[0-3]\d)?)?$/));
const list = <T extends z.ZodType>(schema: T) => maybe(z.array(schema));

/** JSON Resume 1.0.0 as published, as far as we write and read it; what else stands in a file is no mistake. */
export const JsonResume = z
  .looseObject({
    $schema: text,
    basics: maybe(
      z.looseObject({
        name: text,
        label: text,
        email: text,
        phone: text,
        summary: text,
        location: maybe(z.looseObject({ postalCode: text, countryCode: text, region: text })),
      }),
    ),
    work: list(z.looseObject({ name: text, position: text, startDate: day, endDate: day, summary: text, highlights: list(z.string()) })),
    education: list(z.looseObject({ institution: text, area: text, studyType: text, startDate: day, endDate: day })),
    skills: list(z.looseObject({ name: text, keywords: list(z.string()) })),
    languages: list(z.looseObject({ language: text, fluency: text })),
  })
  .meta({ id: 'JsonResume' });
export type JsonResume = z.output<typeof JsonResume>;

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** A profile in the words of JSON Resume 1.0.0: what that format has a place for. */
export function toResume(fields: Partial<ProfileFields>, { email, language }: { email: string; language: Language }): JsonResume {
  const say = (name: DictionaryName, code: string | undefined) => code && wordFor(name, code, language);
  const { region, postcode, skills = [], specialisms = [] } = fields;
  return {
    $schema: SCHEMA,
    basics: {
      name: fields.name,
      label: fields.headline,
      email,
      phone: fields.phone,
      summary: fields.summary,
      location: region || postcode ? { postalCode: postcode, countryCode: 'NL', region: say('region', region) } : undefined,
    },
    work: fields.work?.map(({ title, employer, from, until, description }) => ({
      name: employer,
      position: title,
      startDate: from,
      endDate: until,
      summary: description,
    })),
    education: fields.education?.map(({ level, field, school, from, until }) => ({
      institution: school,
      area: field,
      studyType: say('education', level),
      startDate: from,
      endDate: until,
    })),
    skills: [...specialisms.map((code) => say('specialism', code)), ...skills.map((code) => say('skill', code))].map((name) => ({ name })),
    languages: fields.languages?.map(({ language: code, level }) => ({
      language: say('language', code),
      fluency: say('languageLevel', level),
    })),
  };
}

export type Remark = { pointer: string; code: (typeof REMARKS)[number] };
/** Fields a file would fill, and what became of the rest. */
export type Taken = { fields: Partial<Record<FieldKey, unknown>>; remarks: Remark[] };

const plain = (word: string) => word.trim().toLowerCase();
/** The code of a word in either language, or of the code itself. */
const codeFor = (name: DictionaryName, word: string): string | undefined =>
  Object.entries<Words>(DICTIONARY[name]).find(([code, words]) =>
    [code, ...Object.values(words)].some((each) => plain(each) === plain(word)),
  )?.[0];

// what is read of each part; the account has its own address, and the country says nothing here
const READ = {
  '': ['$schema', 'meta', 'basics', 'work', 'education', 'skills', 'languages'],
  '/basics': ['name', 'label', 'email', 'phone', 'summary', 'location'],
  '/basics/location': ['postalCode', 'countryCode', 'region'],
  '/work': ['name', 'position', 'startDate', 'endDate', 'summary', 'highlights'],
  '/education': ['institution', 'area', 'studyType', 'startDate', 'endDate'],
  '/skills': ['name', 'keywords', 'level'],
  '/languages': ['language', 'fluency'],
} as const satisfies Record<string, readonly string[]>;

function unread(part: keyof typeof READ, value: object | undefined, pointer: string = part): Remark[] {
  const known: readonly string[] = READ[part];
  const rest = Object.keys(value ?? {}).filter((key) => !known.includes(key));
  return rest.map((key) => ({ pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, code: 'no-place' }));
}

/** The fields of a profile that a JSON Resume fills; nothing is made up, and what could not be taken is named by its place. */
export function fromResume({ basics, work, education, skills, languages, ...rest }: JsonResume): Taken {
  const remarks: Remark[] = [...unread('', rest), ...unread('/basics', basics), ...unread('/basics/location', basics?.location)];
  const lists = { '/work': work, '/education': education, '/skills': skills, '/languages': languages };
  for (const [part, list] of Object.entries(lists) as [keyof typeof lists, object[] | undefined][])
    list?.forEach((each, n) => remarks.push(...unread(part, each, `${part}/${n}`)));
  const code = (name: DictionaryName, word: string | undefined, pointer: string): string | undefined => {
    const found = word === undefined ? undefined : codeFor(name, word);
    if (word !== undefined && !found) remarks.push({ pointer, code: 'unknown-word' });
    return found;
  };
  const month = (day: string | undefined, pointer: string) => {
    if (day?.length !== 4) return day?.slice(0, 7);
    remarks.push({ pointer, code: 'month-guessed' });
    return `${day}-01`;
  };
  const found = skillsIn(skills ?? [], remarks);
  return {
    fields: {
      name: basics?.name,
      headline: basics?.label,
      summary: basics?.summary,
      phone: basics?.phone,
      postcode: basics?.location?.postalCode,
      region: code('region', basics?.location?.region, '/basics/location/region'),
      work: work?.map(({ name, position, startDate, endDate, summary, highlights = [] }, n) => ({
        title: position,
        employer: name,
        from: month(startDate, `/work/${n}/startDate`),
        until: month(endDate, `/work/${n}/endDate`),
        description: [summary, ...highlights.map((each) => `- ${each}`)].filter(Boolean).join('\n'),
      })),
      education: education?.map(({ institution, area, studyType, startDate, endDate }, n) => ({
        level: code('education', studyType, `/education/${n}/studyType`),
        field: area,
        school: institution,
        from: month(startDate, `/education/${n}/startDate`),
        until: month(endDate, `/education/${n}/endDate`),
      })),
      languages: languages?.flatMap(({ language, fluency }, n) => {
        const spoken = code('language', language, `/languages/${n}/language`);
        return spoken ? [{ language: spoken, level: code('languageLevel', fluency, `/languages/${n}/fluency`) }] : [];
      }),
      ...found,
    },
    remarks,
  };
}

/** A skill of a file is one of ours, or a specialism; its name is often only a heading over its keywords. */
function skillsIn(skills: NonNullable<JsonResume['skills']>, remarks: Remark[]): { skills: string[]; specialisms: string[] } {
  const found = { skills: new Set<string>(), specialisms: new Set<string>() };
  const take = (word: string, pointer: string) => {
    const [skill, specialism] = [codeFor('skill', word), codeFor('specialism', word)];
    if (skill) found.skills.add(skill);
    else if (specialism) found.specialisms.add(specialism);
    else remarks.push({ pointer, code: 'unknown-word' });
  };
  skills.forEach(({ name, keywords = [] }, n) => {
    if (name) take(name, `/skills/${n}/name`);
    keywords.forEach((word, k) => take(word, `/skills/${n}/keywords/${k}`));
  });
  return { skills: [...found.skills], specialisms: [...found.specialisms] };
}
