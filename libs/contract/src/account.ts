import * as z from 'zod';
import { LANGUAGES, STATEMENT_KINDS } from '@helder/policy';
import { del, get, post, put } from './endpoint.js';

export const Role = z.enum(['candidate', 'recruiter', 'admin', 'support', 'auditor']).meta({ id: 'Role' });
export type Role = z.output<typeof Role>;
export const LanguageCode = z.enum(LANGUAGES).meta({ id: 'Language' });

export const PASSWORD_MIN = 12;
export const Email = z.email().max(254);
export const PersonName = z.string().trim().min(1).max(100);
/** Any characters, counted as people see them; strength is judged by the server, with a reason. */
export const NewPassword = z
  .string()
  .max(1000)
  .check(({ value, issues }) => {
    if ([...value.normalize('NFKC')].length < PASSWORD_MIN)
      issues.push({ code: 'too_small', origin: 'string', minimum: PASSWORD_MIN, inclusive: true, input: value });
  })
  .meta({ minLength: PASSWORD_MIN });

/** Which text the person had before them when agreeing. */
export const AcceptedStatement = z
  .strictObject({ version: z.string().min(1).max(20), sha256: z.string().regex(/^[0-9a-f]{64}$/), language: LanguageCode })
  .meta({ id: 'AcceptedStatement' });

/** Every text that is asked about, by its kind. */
export const AcceptanceOfNew = z
  .strictObject({ accepted: z.partialRecord(z.enum(STATEMENT_KINDS), AcceptedStatement) })
  .meta({ id: 'AcceptanceOfNew' });

export const Registration = z
  .strictObject({
    name: PersonName,
    email: Email,
    password: NewPassword,
    language: LanguageCode,
    /** Each text the platform has, of these two. */
    accepted: z.strictObject({ privacy: AcceptedStatement, terms: AcceptedStatement.optional() }),
    /** Only where the platform has a minimum age; never kept. */
    isOldEnough: z.literal(true).optional(),
  })
  .meta({ id: 'Registration' });

export const SignIn = z
  .strictObject({ email: Email, password: z.string().min(1).max(1000), staySignedIn: z.boolean().default(false) })
  .meta({ id: 'SignIn' });

/** A text that is asked about, or soon will be; `since` is the version this person knows. */
export const NewStatement = z
  .object({
    kind: z.enum(STATEMENT_KINDS),
    version: z.string(),
    from: z.iso.date(),
    sha256: z.object({ nl: z.string(), en: z.string() }),
    since: z.string(),
  })
  .meta({ id: 'NewStatement' });

export const Me = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    role: Role,
    language: LanguageCode,
    organisation: z.object({ id: z.uuid(), name: z.string(), mayReadPool: z.boolean() }).nullable(),
    /** When the session ends if nothing more is done. */
    idleUntil: z.iso.datetime(),
    /** Until when sensitive acts need no password again; null when they do. */
    freshUntil: z.iso.datetime().nullable(),
    /** New texts: those that must be accepted before going on, and those that will be within a week. */
    statements: z.object({ asked: z.array(NewStatement), coming: z.array(NewStatement) }),
  })
  .meta({ id: 'Me' });

export const Session = z
  .object({
    id: z.uuid(),
    device: z.string(),
    startedAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    isCurrent: z.boolean(),
    isRemembered: z.boolean(),
  })
  .meta({ id: 'Session' });
export const Sessions = z.object({ items: z.array(Session) }).meta({ id: 'Sessions' });

const Token = z.string().regex(/^[\w-]{43}$/);
const Words = z.object({ password: z.string() }).meta({ id: 'PasswordSuggestion' });

export const account = {
  register: post('/registration', { body: Registration }),
  suggestPassword: get('/registration/password', { query: z.object({ language: LanguageCode.default('nl') }), answers: Words }),
  confirm: post('/registration/confirmation', { body: z.strictObject({ token: Token }) }),
  sendConfirmation: post('/registration/confirmation-mail', { body: z.strictObject({ email: Email }) }),
  signIn: post('/session', { body: SignIn, answers: Me }),
  signOut: del('/session', {}),
  /** Confirms the password, so that sensitive acts are allowed for a few minutes. */
  refresh: post('/session/password', { body: z.strictObject({ password: z.string().min(1).max(1000) }), answers: Me }),
  me: get('/me', { answers: Me }),
  setLanguage: put('/me/language', { body: z.strictObject({ language: LanguageCode }) }),
  /** Accepts everything that is asked, at once. */
  accept: post('/me/acceptances', { body: AcceptanceOfNew, answers: Me }),
  sessions: get('/sessions', { answers: Sessions }),
  endSession: del('/sessions/:id', { params: z.object({ id: z.uuid() }) }),
  endOtherSessions: del('/sessions', {}),
  askReset: post('/password-reset', { body: z.strictObject({ email: Email }) }),
  reset: put('/password-reset', { body: z.strictObject({ token: Token, password: NewPassword }) }),
  changePassword: put('/password', { body: z.strictObject({ current: z.string().min(1).max(1000), password: NewPassword }) }),
};

export const accountProblems = {
  'account/refused': { status: 401, title: 'This e-mail address and password do not match' },
  'account/closing': { status: 403, title: 'This account is being closed' },
  'account/fresh-needed': { status: 403, title: 'Type your password again for this' },
  'account/link-spent': { status: 410, title: 'This link was used or is too old' },
  'account/statement-changed': { status: 409, title: 'The text you accepted is not the one in force' },
} as const;

/** Why a password is refused; the codes travel in `errors[].code` of the 422. */
export const PASSWORD_REASONS = ['password-common', 'password-personal', 'password-pattern'] as const;
