import { FIELD_KEYS, fieldOf, type FieldKey, type Sensitivity } from './fields.js';

/** What a class of sensitivity brings about; disclosure, storage and log lines read these rows and no list of their own. */
type Measures = {
  /** What of it an anonymous candidate shows: what a dictionary, number or month can say, or nothing whatever the field's row says. */
  masked: 'coded' | 'gone';
  /** Whether it lies in the database only as cipher text, under the key of the person. */
  isSealed: boolean;
  /** Whether a log line that would hold it has it blotted out. */
  isBlotted: boolean;
};

/** The measures of each class, by risk (JOBPORT-3). Of special kinds and of crime there is no field. */
export const MEASURES = {
  ordinary: { masked: 'coded', isSealed: false, isBlotted: false },
  identifying: { masked: 'gone', isSealed: false, isBlotted: true },
  contact: { masked: 'gone', isSealed: true, isBlotted: true },
} as const satisfies Record<Sensitivity, Measures>;

export const measuresOf = (key: FieldKey): Measures => MEASURES[fieldOf(key).sensitivity];
export const SEALED_FIELDS = FIELD_KEYS.filter((key) => measuresOf(key).isSealed);
export const BLOTTED_FIELDS = FIELD_KEYS.filter((key) => measuresOf(key).isBlotted);
