import nx from '@nx/eslint-plugin';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { slices } from './apps/api/slices.mjs';

const here = import.meta.dirname;
const foldersOf = (path) =>
  existsSync(join(here, path))
    ? readdirSync(join(here, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : [];

const API = 'apps/api/src';
const NOT_SLICES = ['core', 'migrations', 'testing', 'bench'];
const unknown = foldersOf(API).filter((folder) => !NOT_SLICES.includes(folder) && !(folder in slices));
if (unknown.length) throw new Error(`slices.mjs does not know ${unknown}`);

const zones = [
  { target: `./${API}/core/**/!(*spec).ts`, from: `./${API}/**/*`, except: ['**/src/core/**'], message: 'core knows no slice' },
  ...Object.entries(slices).map(([slice, uses]) => ({
    target: `./${API}/${slice}/**/!(*spec).ts`,
    from: `./${API}/**/*`,
    except: ['core', slice].map((s) => `**/src/${s}/**`).concat(uses.map((s) => `**/src/${s}/${s}.module.ts`)),
    message: `${slice} may use only ${['core', ...uses].join(', ')}, through their module files`,
  })),
];

const FEATURES = 'apps/web/src/features';
const webZones = [
  ...foldersOf(FEATURES).map((feature) => ({
    target: `./${FEATURES}/${feature}`,
    from: `./${FEATURES}`,
    except: [`./${feature}`],
    message: 'no feature imports another',
  })),
  { target: './apps/web/src/ui', from: ['./apps/web/src/features', './apps/web/src/app'], message: 'ui knows no feature' },
  { target: './apps/web/src/lib', from: ['./apps/web/src/features', './apps/web/src/app'], message: 'lib knows no feature' },
];

const DATA = [
  '**/*.data.ts',
  '**/phrases.ts',
  '**/phrases/**',
  '**/packs/**',
  '**/migrations/**',
  'libs/policy/src/dictionary/**',
  'libs/policy/src/promises/**',
];

export default tseslint.config(
  { ignores: ['**/dist', '**/out-tsc', '**/node_modules', '**/*.mjs', '**/*.mts', '**/public/**', '.nx', '.data'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        // one program for all: each type is worked out once
        project: ['tsconfig.check.json'],
        tsconfigRootDir: here,
      },
    },
    plugins: { '@nx': nx, 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ conditionNames: ['@helder/source', 'import', 'default'] })] },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/require-await': 'off',
      // a leading underscore says: there, and not needed
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'import-x/no-restricted-paths': ['error', { basePath: here, zones: [...zones, ...webZones] }],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: true,
          // the journeys walk the site map itself
          allow: ['@helder/web/site.data.js'],
          depConstraints: [
            { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
            { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['scope:shared'] },
            { sourceTag: 'scope:e2e', onlyDependOnLibsWithTags: ['scope:shared', 'scope:web'] },
            { sourceTag: 'scope:web', onlyDependOnLibsWithTags: ['scope:shared'], bannedExternalImports: ['@nestjs/*', 'typeorm'] },
          ],
        },
      ],
    },
  },
  { files: DATA, rules: { 'max-lines': 'off' } },
  // the one program knows a browser and Node; each side only has its own
  {
    files: ['apps/api/**/*.ts', 'libs/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage'] },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    ignores: ['**/*spec.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', 'global', 'require', 'setImmediate', '__dirname'],
      'no-restricted-imports': ['error', { patterns: ['node:*'] }],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['**/test/**', '**/*spec.ts', '**/testing/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
);
