import preset from '../../jest.preset.mjs';

const [[, [swc, options]]] = Object.entries(preset.transform);
const { jsc } = options;

export default {
  ...preset,
  displayName: 'web',
  rootDir: '.',
  testMatch: ['<rootDir>/src/**/*spec.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      swc,
      {
        ...options,
        jsc: {
          ...jsc,
          parser: { ...jsc.parser, tsx: true },
          transform: { ...jsc.transform, react: { runtime: 'automatic' } },
        },
      },
    ],
  },
};
