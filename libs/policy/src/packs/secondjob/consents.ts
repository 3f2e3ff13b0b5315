export { consents } from '../demo/consents.js';
