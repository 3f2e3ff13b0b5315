import type { CandidateView } from '@helder/contract/search.js';
import { wordFor, type DictionaryName } from '@helder/policy/dictionary/index.js';
import type { ReactNode } from 'react';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { useCandidatePhrases } from './phrases';

/** Every field a view can have, in reading order. */
export const SHOWN_FIELDS = [
  'name',
  'photo',
  'headline',
  'function',
  'sector',
  'years',
  'specialisms',
  'skills',
  'region',
  'hours',
  'availability',
  'rate',
  'languages',
  'phone',
  'email',
  'summary',
  'work',
  'education',
  'cv',
] as const;
export type ShownField = (typeof SHOWN_FIELDS)[number];

type Said = { [K in ShownField]: (view: CandidateView) => ReactNode };
type Work = NonNullable<CandidateView['work']>[number];
type Education = NonNullable<CandidateView['education']>[number];

const Lines = ({ items }: { items: ReactNode[] }) => (
  <ul className="stack tight">
    {items.map((item, index) => (
      <li key={index}>{item}</li>
    ))}
  </ul>
);

const PDF = 'application/pdf';
const MONTH = 7;

/** How each field of a candidate reads; nothing for what the view does not hold. */
export function useSayField(): (field: ShownField, view: CandidateView) => ReactNode {
  const t = useCandidatePhrases();
  const language = useLanguage();
  const { date, month, list, money, size } = useFormats();
  const word = (name: DictionaryName) => (code: string) => wordFor(name, code, language);
  const words = (name: DictionaryName, codes: string[] = []) => list(codes.map(word(name)));
  const span = (from?: string, until?: string) =>
    from && (until ? t('period', { from: month(from), until: month(until) }) : t('untilNow', { from: month(from) }));
  const day = (value: string) => {
    const isPast = value <= new Date().toISOString().slice(0, value.length);
    return isPast ? t('now') : value.length === MONTH ? month(value) : date(value);
  };
  const job = ({ title, employer, from, until, hours, description }: Work) => (
    <>
      <b>{title}</b>
      {employer && <>, {employer}</>}
      <br />
      <span className="muted">{[span(from, until), hours && t('weekly', { count: hours })].filter(Boolean).join(', ')}</span>
      {description && <p className="said-text">{description}</p>}
    </>
  );
  const school = ({ level, field, school: name, from, until }: Education) => (
    <>
      <b>{word('education')(level)}</b>
      {(field ?? name) && <>: {[field, name].filter(Boolean).join(', ')}</>}
      {(from ?? until) && (
        <>
          <br />
          <span className="muted">{from ? span(from, until) : month(until!)}</span>
        </>
      )}
    </>
  );
  const said: Said = {
    name: ({ name }) => name,
    photo: ({ hasPhoto }) => hasPhoto && t('shown'),
    headline: ({ headline }) => headline,
    summary: ({ summary }) => summary && <p className="said-text">{summary}</p>,
    function: (view) => view.function && word('function')(view.function),
    sector: ({ sector }) => sector && word('sector')(sector),
    specialisms: ({ specialisms }) => words('specialism', specialisms),
    skills: ({ skills }) => words('skill', skills),
    years: ({ years, yearsBand }) => (years === undefined ? yearsBand && word('years')(yearsBand) : t('years', { count: years })),
    region: ({ region }) => region && word('region')(region),
    hours: ({ hours }) => hours && (hours.min === hours.max ? t('hours', { min: hours.min }) : t('hoursRange', hours)),
    availability: ({ availability }) => availability && day(availability),
    rate: ({ rate }) => rate !== undefined && t('rate', { amount: money(rate) }),
    phone: ({ phone }) => phone && <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>,
    email: ({ email }) => email && <a href={`mailto:${email}`}>{email}</a>,
    languages: ({ languages = [] }) =>
      list(languages.map((each) => word('language')(each.language) + (each.level ? ` (${word('languageLevel')(each.level)})` : ''))),
    work: ({ work = [] }) => work.length > 0 && <Lines items={work.map(job)} />,
    education: ({ education = [] }) => education.length > 0 && <Lines items={education.map(school)} />,
    cv: ({ cv }) => cv && t('cv', { type: t(cv.mediaType === PDF ? 'pdf' : 'docx'), size: size(cv.bytes) }),
  };
  return (field, view) => said[field](view) || null;
}
