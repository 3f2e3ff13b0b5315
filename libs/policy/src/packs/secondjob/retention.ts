export { retention } from '../demo/retention.js';
