import preset from '../../jest.preset.mjs';

export default { ...preset, displayName: 'contract', rootDir: '.', testMatch: ['<rootDir>/src/**/*spec.ts'] };
