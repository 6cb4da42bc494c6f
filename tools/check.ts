import { checks, runSteps } from './steps.ts';

/** `npm run check`: everything that needs no test. */

const { passed, failed } = runSteps(checks);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
