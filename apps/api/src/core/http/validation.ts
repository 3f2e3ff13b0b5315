import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { InputError } from '@helder/contract';
import type * as z from 'zod';
import { brokenTextIn } from './broken-text.js';
import { Problem } from './problem.js';

type Issue = { message: string; path?: readonly (PropertyKey | { key: PropertyKey })[]; code?: string; [extra: string]: unknown };

const escape = (part: PropertyKey) => String(part).replaceAll('~', '~0').replaceAll('/', '~1');
const pointer = (path: Issue['path'] = []) => path.map((part) => '/' + escape(typeof part === 'object' ? part.key : part)).join('');

// what a page needs to say how to repair it; never the value itself
const PARAMS = ['minimum', 'maximum', 'format', 'origin', 'expected'] as const;

function toInputError(issue: Issue): InputError {
  const params = Object.fromEntries(
    PARAMS.flatMap((key) => (issue[key] === undefined ? [] : [[key, String(issue[key] as string | number)]])),
  );
  const own = (issue['params'] as { code?: string } | undefined)?.code;
  return { pointer: pointer(issue.path), code: own ?? issue.code ?? 'invalid', detail: issue.message, params };
}

/** Issues of any Standard Schema as a 422 with JSON Pointers (RFC 6901). */
export const invalid = (issues: readonly Issue[]) => new Problem('invalid', { errors: issues.map(toInputError) });

class Validation extends StandardSchemaValidationPipe {
  // before the schema: most of them let any characters through
  protected override validate<T>(...[value, ...rest]: Parameters<StandardSchemaValidationPipe['validate']>) {
    const issues = brokenTextIn(value);
    return issues.length ? { issues } : super.validate<T>(value, ...rest);
  }
}

export const validation = new Validation({ exceptionFactory: (issues) => invalid(issues as readonly Issue[]) });

/** For values that no pipe sees: guards run before pipes, multipart fields and drafts never pass one. */
export function parse<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const issues = brokenTextIn(value);
  if (issues.length) throw invalid(issues);
  const result = schema.safeParse(value);
  if (!result.success) throw invalid(result.error.issues as unknown as Issue[]);
  return result.data;
}
