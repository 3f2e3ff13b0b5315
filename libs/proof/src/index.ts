export * from './canonical.js';
export * from './members.js';
export * from './receipt.js';
export * from './verify.js';
