import preset from '../../jest.preset.mjs';

// the processes of the runner read TypeScript themselves
process.env.NODE_OPTIONS = [
  process.env.NODE_OPTIONS,
  '--enable-source-maps --conditions=@helder/source --import',
  new URL('test/typescript.mjs', import.meta.url).href,
].join(' ');

const { POLICY_PACK } = process.env;

/** Plain Node, processes that load the product once for all their files (ADR 17); one more than cores, as some tests mostly wait. */
export default {
  ...preset,
  displayName: 'api',
  rootDir: '.',
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  maxWorkers: 3,
  testMatch: POLICY_PACK
    ? (await import('./test/promises.mjs')).testsOf(POLICY_PACK, new URL('src', import.meta.url).pathname)
    : ['<rootDir>/src/**/*spec.ts'],
};
