import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'e2e',
  rootDir: '.',
  globalSetup: '<rootDir>/stack-up.mjs',
  globalTeardown: '<rootDir>/stack-down.mjs',
  testSequencer: '<rootDir>/last.mjs',
  testTimeout: 300_000,
  maxWorkers: 1,
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
};
