/** The languages every text of the product exists in; Dutch first. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** One text in each language. */
export type Words = Readonly<Record<Language, string>>;
