import { codesOf, FUNCTIONS } from '@helder/policy';
import { employers, first, headlines, last, sentence } from './words.mjs';

/** Occupations by sector, the common ones first. */
const SECTORS = {
  care: ['nurse', 'care-worker', 'doctors-assistant', 'physiotherapist'],
  it: ['software-developer', 'system-administrator', 'data-analyst', 'test-engineer', 'product-owner'],
  engineering: ['mechanic', 'electrician', 'mechanical-engineer'],
  education: ['primary-teacher', 'secondary-teacher', 'teaching-assistant'],
  logistics: ['driver', 'warehouse-worker', 'planner'],
  retail: ['sales-assistant', 'account-manager'],
  building: ['carpenter', 'site-manager'],
  office: ['secretary', 'hr-adviser', 'recruiter'],
  finance: ['bookkeeper', 'controller', 'accountant'],
  government: ['policy-adviser', 'lawyer'],
  hospitality: ['cook', 'waiter'],
  creative: ['designer', 'copywriter'],
};
const all = (name) => codesOf(name);
const skills = all('skill');
const specialisms = all('specialism');
// people in one line of work share their skills
const near = (list, sector) => {
  const from = (Object.keys(SECTORS).indexOf(sector) * 3) % list.length;
  return [...list.slice(from, from + 7), ...list.slice(0, 3)];
};
const day = (date) => date.toISOString().slice(0, 10);
const month = (random, year) => `${year}-${String(random.whole(1, 12)).padStart(2, '0')}`;

/** What somebody who does not exist says about themselves. */
export function profileOf(random, today) {
  const sector = random.pickSkewed(Object.keys(SECTORS));
  const code = random.pickSkewed(SECTORS[sector]);
  const job = FUNCTIONS[code].nl;
  const years = random.whole(0, 35);
  const start = today.getUTCFullYear() - years;
  const min = random.pick([16, 24, 32, 36]);
  return {
    name: `${random.pickSkewed(first)} ${random.chance(0.2) ? 'van ' : ''}${random.pick(last)}`,
    headline: random.pick(headlines).replace('{job}', job).replace('{years}', years),
    ...(random.chance(0.7) && { summary: Array.from({ length: random.whole(2, 6) }, () => sentence(random)).join(' ') }),
    sector,
    function: code,
    specialisms: random.some(near(specialisms, sector), 3),
    skills: random.some(near(skills, sector), 8),
    years,
    work: Array.from({ length: Math.min(random.whole(0, 4), years) }, (_, n) => ({
      title: job,
      employer: random.pick(employers),
      from: month(random, start + n),
      description: Array.from({ length: random.whole(1, 5) }, () => sentence(random)).join(' '),
    })),
    education: random.some(all('education').slice(2), 2).map((level) => ({ level, school: `${random.pick(employers)} College` })),
    languages: ['nl', ...random.some(all('language').slice(1), 2)].map((language) => ({ language })),
    region: random.pick(all('region')),
    ...(random.chance(0.8) && { availability: day(new Date(today.getTime() + random.whole(-60, 240) * 86_400_000)) }),
    hours: { min, max: min + random.pick([0, 4, 8]) },
    ...(random.chance(0.5) && { rate: random.whole(18, 120) }),
  };
}
