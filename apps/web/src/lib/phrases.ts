import type { Language } from '@helder/policy';
import { createContext, useContext, useMemo } from 'react';
import { createTranslator, type _Translator as Translator } from 'use-intl/core';

export type { Language };
export const TIME_ZONE = 'Europe/Amsterdam';

type Tree = { readonly [key: string]: string | Tree };
/** The same keys, in any words: a phrase that one language lacks is a type error. */
type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
export type Phrases<T extends Tree = Tree> = { nl: T; en: SameKeys<T> };
export type Say<T extends Tree> = Translator<T>;

export const LanguageContext = createContext<Language>('nl');
/** The language of the page, which is the language of its address. */
export const useLanguage = () => useContext(LanguageContext);

/** Says phrases outside a component, in a given language. */
export const say = <T extends Tree>(both: Phrases<T>, language: Language): Say<T> =>
  createTranslator({
    locale: language,
    messages: both[language] as T,
    timeZone: TIME_ZONE,
    onError: (error) => {
      throw error;
    },
  });

/** Declares the phrases of one feature; answers the hook that says them in the language of the page. */
export function phrases<const T extends Tree>(both: Phrases<T>) {
  const usePhrases = (): Say<T> => {
    const language = useLanguage();
    return useMemo(() => say(both, language), [language]);
  };
  return Object.assign(usePhrases, both);
}
