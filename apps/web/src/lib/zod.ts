import * as z from 'zod';

/** What went wrong with one value: a code that the pages have words for, and its limits. Never the value. */
export type Mistake = { code: string; minimum?: number; maximum?: number; origin?: string; format?: string };

const num = (value: unknown) => (typeof value === 'number' || typeof value === 'bigint' ? Number(value) : undefined);

// zod must not try `new Function` under our content security policy, and its messages carry codes instead of English
z.config({
  jitless: true,
  customError: (issue) => {
    const { params } = issue as { params?: { code?: string } };
    const mistake: Mistake = {
      code: params?.code ?? issue.code ?? 'custom',
      minimum: num(issue.minimum),
      maximum: num(issue.maximum),
      origin: issue.origin as string | undefined,
      format: issue.format as string | undefined,
    };
    return JSON.stringify(mistake);
  },
});

/** Reads back what a message of ours says; a schema's own message is itself the code. */
export const mistakeIn = (message: string): Mistake => (message.startsWith('{') ? (JSON.parse(message) as Mistake) : { code: message });
