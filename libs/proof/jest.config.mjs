import preset from '../../jest.preset.mjs';

export default { ...preset, displayName: 'proof', rootDir: '.', testMatch: ['<rootDir>/src/**/*spec.ts'] };
