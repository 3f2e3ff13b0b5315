import preset from '../../jest.preset.mjs';

export default { ...preset, displayName: 'policy', rootDir: '.', testMatch: ['<rootDir>/src/**/*spec.ts'] };
