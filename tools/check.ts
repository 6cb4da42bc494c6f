import { runChecks } from './steps.ts';

/** `npm run check`: everything that needs no test. */

const { passed, failed } = await runChecks();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
