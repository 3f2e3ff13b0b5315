import type { Words } from '@helder/policy';

const same = (text: string): Words => ({ nl: text, en: text });

/** What an invented candidate says, and at which level a recruiter gets it; a test holds this against the registry. */
export const DEMO = [
  { key: 'name', value: same('Samira Bloemhart'), anonymous: false, recruiters: true },
  { key: 'function', value: { nl: 'Verpleegkundige', en: 'Nurse' }, anonymous: true, recruiters: true },
  { key: 'work', value: same('Ziekenhuis Meerlicht'), anonymous: false, recruiters: true },
  { key: 'region', value: same('Groningen'), anonymous: true, recruiters: true },
  { key: 'cv', value: same('Samira-cv.pdf'), anonymous: false, recruiters: true },
  { key: 'phone', value: same('06 00 00 00 00'), anonymous: false, recruiters: false },
] as const;
