import { contract, problems, type Endpoint } from '@helder/contract';
import * as z from 'zod';

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const json = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  delete json.$schema;
  return json;
};

const parameters = (endpoint: Endpoint) =>
  (['params', 'query'] as const).flatMap((part) =>
    Object.entries(endpoint[part]?.shape ?? {}).map(([name, schema]) => ({
      name,
      in: part === 'params' ? 'path' : 'query',
      required: part === 'params' || !(schema as z.ZodType).safeParse(undefined).success,
      schema: schemaOf(schema as z.ZodType, 'input'),
    })),
  );

const operation = (slice: string, name: string, endpoint: Endpoint) => ({
  operationId: `${slice}.${name}`,
  tags: [slice],
  parameters: parameters(endpoint),
  ...(endpoint.body && { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } } } }),
  responses: {
    [endpoint.answers || endpoint.method === 'GET' ? 200 : 204]: {
      description: 'Done',
      ...(endpoint.answers && { content: { 'application/json': { schema: schemaOf(endpoint.answers, 'output') } } }),
    },
    default: {
      description: 'A problem (RFC 9457)',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
});

/** The contract as OpenAPI 3.1; a test compares the contract with the live router. */
export function openapi() {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [slice, endpoints] of Object.entries(contract))
    for (const [name, endpoint] of Object.entries(endpoints as Record<string, Endpoint>)) {
      const path = `/api${endpoint.path.replace(/:(\w+)/g, '{$1}')}`;
      paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(slice, name, endpoint) };
    }
  const types = Object.keys(problems).map((type) => `/problems/${type}`);
  const Problem = {
    type: 'object',
    properties: {
      type: { enum: [...types, 'about:blank'] },
      title: { type: 'string' },
      status: { type: 'integer' },
      errors: { type: 'array' },
      requestId: { type: 'string' },
    },
    required: ['type', 'title', 'status'],
  };
  return { openapi: '3.1.0', info: { title: 'Helder', version: '0.1.0' }, paths, components: { schemas: { Problem } } };
}
