import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run-step.ts';
import { configurationOrExplain, environmentFor } from './server-environment.ts';

/** Serves what is built, as a service or a container does: builds nothing and loads no demonstration. */

Object.assign(process.env, environmentFor(configurationOrExplain()));
await import(pathToFileURL(join(root, 'build', 'index.js')).href);
