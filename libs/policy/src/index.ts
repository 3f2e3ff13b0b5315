export * from './dates.js';
export * from './dictionary/index.js';
export * from './disclose.js';
export * from './fields.js';
export * from './level.js';
export * from './pack.js';
export * from './packs/index.js';
export * from './words.js';
