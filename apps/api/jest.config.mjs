import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'api',
  rootDir: '.',
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  testTimeout: 120_000,
  maxWorkers: 2,
  testMatch: ['<rootDir>/src/**/*spec.ts'],
};
