import { dayOf, inForce, JOB_ALERT, JOB_ALERT_NOTICES, type Language } from '@helder/policy';
import { createHash } from 'node:crypto';
import { canonical } from '../core/journal.js';

const QUESTIONS = ['what', 'why', 'who', 'howLong', 'howToStop', 'agree'] as const;
type Words = Record<(typeof QUESTIONS)[number], string>;

/** The text in force, in one language, known by the hash of its exact words: as every other notice is. */
export function noticeOn(at: Date, language: Language) {
  const { version, from, ...words } = inForce(JOB_ALERT_NOTICES, dayOf(at));
  const texts = Object.fromEntries(QUESTIONS.map((question) => [question, words[question][language]])) as Words;
  const content = { purpose: JOB_ALERT.purpose, version, language, ...texts };
  return { ...content, from, sha256: createHash('sha256').update(canonical(content)).digest('hex') };
}
