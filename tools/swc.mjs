/** How every TypeScript file of libraries and API becomes JavaScript, for tests and for the build alike. Types are checked apart. */
export const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
  module: { type: 'es6' },
};
