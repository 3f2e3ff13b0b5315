import type { Words } from '../words.js';
import { jobner } from './jobner.js';
import { jobnl } from './jobnl.js';
import { jobport } from './jobport.js';
import { secondjob } from './secondjob.js';
import { sf } from './sf.js';

/** One sentence of a published policy, by its clause id; `page` is where on the site it is kept, by its name in the site map. */
export type Promised = Words & { id: string; page?: string };
export type Platform = { name: string; promises: readonly Promised[] };

/** The five published policies, sentence by sentence. Ids are those of docs/clauses.csv. */
export const platforms: readonly Platform[] = [
  { name: 'Job.nl', promises: jobnl },
  { name: 'Jobner', promises: jobner },
  { name: 'Jobport', promises: jobport },
  { name: 'Solutions Factory', promises: sf },
  { name: 'SecondJob', promises: secondjob },
];
