import type { AnswerOf, Endpoint, InputOf } from '@helder/contract';
import { noteActivity } from './activity';

/** The body of an error (RFC 9457) as the API sends it. */
export type ProblemBody = {
  type: string;
  title: string;
  status: number;
  errors?: { pointer: string; detail: string; code?: string; params?: Record<string, unknown> }[];
  retryAfter?: number;
  requestId?: string;
};

export class ProblemError extends Error {
  constructor(readonly problem: ProblemBody) {
    super(problem.title);
    this.name = 'ProblemError';
  }

  /** True for the problem of this name, such as `visibility/consent-missing`. */
  is(name: string) {
    return this.problem.type === `/problems/${name}`;
  }

  get status() {
    return this.problem.status;
  }
}

/** No answer came at all: offline, or the server is away. Status 0. */
const unreachable = () => new ProblemError({ type: 'about:blank', title: 'Unreachable', status: 0 });

export type CallOptions = { ifMatch?: string; idempotencyKey?: string; signal?: AbortSignal };
type Values = Record<string, unknown>;

const asText = (value: unknown) => (value instanceof Date ? value.toISOString() : String(value));

/** The address of an endpoint with its params and query filled in. */
export function addressOfCall(endpoint: Endpoint, input: { params?: Values; query?: Values } = {}) {
  const { params = {}, query = {} } = input;
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(asText(params[name] ?? '')));
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) =>
      [value]
        .flat()
        .filter((item) => item !== undefined && item !== null && item !== '')
        .map((item) => [key, asText(item)]),
    ),
  ).toString();
  return `/api${path}${search && `?${search}`}`;
}

/** Reads the error body of a response, whatever stands there. */
export async function problemOf(response: Response) {
  const body = (await response.json().catch(() => ({}))) as Partial<ProblemBody>;
  const requestId = response.headers.get('x-request-id') ?? undefined;
  return new ProblemError({
    type: 'about:blank',
    title: response.statusText,
    requestId,
    ...body,
    status: response.status,
  });
}

/** An address with an id that cannot be one leads nowhere: for a reader that is the same as not there. */
const asRead = ({ method }: Endpoint, error: ProblemError) =>
  method === 'GET' && error.status === 422 && error.problem.errors?.every(({ pointer }) => pointer === '')
    ? new ProblemError({ ...error.problem, type: 'about:blank', status: 404 })
    : error;

/** The answer as the contract promises it; another shape means that page and server are of different releases. */
function understood(endpoint: Endpoint, body: unknown) {
  const result = endpoint.answers?.safeParse(body);
  if (result?.error) throw new ProblemError({ type: 'about:blank', title: 'Unexpected answer', status: 502 });
  return result?.data;
}

/** Calls an endpoint; answers its answer and the version (`ETag`) it has, for a later `ifMatch`. */
export async function callVersioned<E extends Endpoint>(
  endpoint: E,
  input: InputOf<E>,
  { ifMatch, idempotencyKey, signal }: CallOptions = {},
): Promise<{ answer: AnswerOf<E>; etag: string | null }> {
  const { body } = input as { body?: unknown };
  const headers = new Headers({ accept: 'application/json' });
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (ifMatch) headers.set('if-match', ifMatch);
  if (idempotencyKey) headers.set('idempotency-key', idempotencyKey);
  const response = await fetch(addressOfCall(endpoint, input as object), {
    method: endpoint.method,
    credentials: 'same-origin',
    headers,
    signal,
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : unreachable();
  });
  if (!response.ok) throw asRead(endpoint, await problemOf(response));
  noteActivity();
  const answer = response.status === 204 ? undefined : understood(endpoint, await response.json().catch(() => null));
  return { answer: answer as AnswerOf<E>, etag: response.headers.get('etag') };
}

/** Calls an endpoint of the contract. */
export const call = async <E extends Endpoint>(endpoint: E, input: InputOf<E>, options?: CallOptions) =>
  (await callVersioned(endpoint, input, options)).answer;
