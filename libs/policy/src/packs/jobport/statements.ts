export { statements } from '../demo/statements.js';
