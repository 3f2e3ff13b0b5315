import { openapi } from './openapi.js';

console.log(JSON.stringify(openapi(), null, 2));
