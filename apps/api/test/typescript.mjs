import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
// for this process alone: what the tests start runs as it would without them
delete process.env.NODE_OPTIONS;
