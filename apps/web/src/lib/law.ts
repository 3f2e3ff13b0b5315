import type { Language } from './phrases';

/** The place in a law, such as `AVG art. 6 lid 1 a`, as it is written in a language: `GDPR art. 6(1)(a)`. */
export const lawIn = (place: string, language: Language) =>
  language === 'nl'
    ? place
    : place
        .replaceAll(/ lid (\d+)(?: ([a-f])(?![a-z]))?/g, (_, part: string, letter?: string) => `(${part})${letter ? `(${letter})` : ''}`)
        .replaceAll('AVG', 'GDPR')
        .replaceAll(' en ', ' and ');
