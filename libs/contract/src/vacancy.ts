import * as z from 'zod';
import { codesOf } from '@helder/policy';
import { get, post, put } from './endpoint.js';
import { Hours } from './profile.js';
import { Takedown } from './takedown.js';

const code = (name: Parameters<typeof codesOf>[0]) => z.enum(codesOf(name));
const text = (max: number) => z.string().trim().min(1).max(max);
const about = { function: code('function'), sector: code('sector'), region: code('region') };

/** What a recruiter writes. `contacts`: colleagues who read the applications besides the one who writes. */
export const VacancyText = z
  .strictObject({
    title: text(120),
    /** Plain text, or the small Markdown of the newsletter. */
    body: text(8000),
    ...about,
    hours: Hours,
    /** The last day on which it is public. */
    closesOn: z.iso.date(),
    contacts: z.array(z.uuid()).max(9),
  })
  .meta({ id: 'VacancyText' });

export const VacancyCard = z
  .object({
    id: z.uuid(),
    title: z.string(),
    organisation: z.string(),
    city: z.string(),
    function: z.string(),
    sector: z.string(),
    region: z.string(),
    hours: z.object({ min: z.int(), max: z.int() }),
    closesOn: z.string(),
    postedAt: z.iso.datetime(),
  })
  .meta({ id: 'VacancyCard' });
export const Vacancy = VacancyCard.extend({
  body: z.string(),
  /** By name: the only people who read an application. */
  contacts: z.array(z.string()),
}).meta({ id: 'Vacancy' });

/** `applications`: those that were not withdrawn. */
export const MyVacancyCard = VacancyCard.extend({
  state: z.enum(['open', 'closed', 'over', 'taken-down']),
  applications: z.int(),
}).meta({ id: 'MyVacancyCard' });
export const MyVacancy = MyVacancyCard.extend({
  version: z.int(),
  body: z.string(),
  takenDown: Takedown.nullable(),
  contacts: z.array(z.object({ id: z.uuid(), name: z.string() })),
}).meta({ id: 'MyVacancy' });

export const VacancyQuery = z
  .object({
    function: about.function.optional(),
    sector: about.sector.optional(),
    region: about.region.optional(),
    /** So many hours a week must be possible. */
    hours: z.coerce.number().int().min(1).max(60).optional(),
    /** The last one seen. */
    after: z.uuid().optional(),
  })
  .meta({ id: 'VacancyQuery' });

const params = z.object({ id: z.uuid() });

export const vacancy = {
  list: get('/vacancies', {
    query: VacancyQuery,
    answers: z.object({ items: z.array(VacancyCard), total: z.int(), next: z.uuid().nullable() }).meta({ id: 'Vacancies' }),
  }),
  show: get('/vacancies/:id', { params, answers: Vacancy }),
  /** Those the recruiter is a contact of; nobody else of the organisation sees them here. */
  mine: get('/my-vacancies', { answers: z.object({ items: z.array(MyVacancyCard) }).meta({ id: 'MyVacancies' }) }),
  colleagues: get('/my-vacancies/colleagues', {
    answers: z.object({ items: z.array(z.object({ id: z.uuid(), name: z.string() })) }).meta({ id: 'Colleagues' }),
  }),
  post: post('/my-vacancies', { body: VacancyText, answers: MyVacancy }),
  own: get('/my-vacancies/:id', { params, answers: MyVacancy }),
  edit: put('/my-vacancies/:id', { params, body: VacancyText, answers: MyVacancy }),
  /** Off the list at once, for good. */
  close: post('/my-vacancies/:id/closing', { params, answers: MyVacancy }),
};

export const vacancyProblems = {
  'vacancy/closed': { status: 409, title: 'This vacancy is closed' },
  'vacancy/applied-already': { status: 409, title: 'You already applied for this vacancy' },
  'vacancy/nothing-to-answer': { status: 409, title: 'There is no objection to answer' },
  'vacancy/ended': { status: 409, title: 'This application was withdrawn' },
} as const;
