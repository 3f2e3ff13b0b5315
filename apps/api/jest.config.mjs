import preset from '../../jest.preset.mjs';

// the processes of the runner read TypeScript themselves
process.env.NODE_OPTIONS = [
  process.env.NODE_OPTIONS,
  '--enable-source-maps --conditions=@helder/source --import',
  new URL('test/typescript.mjs', import.meta.url).href,
].join(' ');

/** Plain Node, two processes that load the product once for all their files (ADR 17). */
export default {
  ...preset,
  displayName: 'api',
  rootDir: '.',
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  maxWorkers: 2,
  testMatch: ['<rootDir>/src/**/*spec.ts'],
};
