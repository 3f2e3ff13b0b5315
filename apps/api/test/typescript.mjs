import { register } from 'node:module';
import './runner-settings.mjs';

register('./typescript-hooks.mjs', import.meta.url);
// for this process alone: what the tests start runs as it would without them
delete process.env.NODE_OPTIONS;
