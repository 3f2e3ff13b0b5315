import { register } from 'node:module';

/** Lets a child process run our TypeScript from source, as Jest lets its parent: `--import` this file. */
register('./typescript-hooks.mjs', import.meta.url);
