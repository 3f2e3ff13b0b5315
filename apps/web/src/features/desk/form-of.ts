import { REQUEST_FORMS } from '@helder/contract/desk.js';
import type * as z from 'zod';
import type { Ask, RequestType, Sent } from './desk.types';

/** The schema of one kind of request; what is typed so far may be anything of any kind. */
export const formOf = (type: RequestType): z.ZodType<Sent, Ask> => REQUEST_FORMS[type];
