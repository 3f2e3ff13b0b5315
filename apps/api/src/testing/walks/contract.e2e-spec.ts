import { contract, type Endpoint } from '@helder/contract';
import { openapi } from '../../openapi.js';
import { startApp, type Started } from '../start-app.js';

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const endpoints = Object.values(contract).flatMap((slice) => Object.values(slice as Record<string, Endpoint>));
const nameOf = ({ method, path }: Endpoint) => `${method} /api${path}`;
// not part of the contract: asked by machines that watch the service; where weak spots are reported; files of made-up vendors
const BESIDE = ['GET /api/health', 'GET /api/ready', 'GET /.well-known/security.txt', 'GET /dev-vendors/:file'];

describe('the contract and the live router', () => {
  it('every endpoint is served exactly once', () => {
    const live = started.routes.filter(({ method }) => method !== 'HEAD').map(({ method, url }) => `${method} ${url}`);
    for (const name of endpoints.map(nameOf)) expect([name, live.filter((each) => each === name).length]).toEqual([name, 1]);
  });

  it('nothing is served beside it', () => {
    const live = started.routes.filter(({ method }) => !['HEAD', 'OPTIONS'].includes(method)).map(({ method, url }) => `${method} ${url}`);
    expect(live.filter((name) => !BESIDE.includes(name)).sort()).toEqual(endpoints.map(nameOf).sort());
  });

  it('the OpenAPI document holds each of them', () => {
    const { paths } = openapi();
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(endpoints.map((each) => nameOf(each).replace(/:(\w+)/g, '{$1}')).sort());
  });
});
