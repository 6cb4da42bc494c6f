import { build } from './build.ts';

/** Makes everything ready for a service to run tools/serve.ts: Node and the packages came by the starter, this builds. */

process.exitCode = build() ? 0 : 1;
