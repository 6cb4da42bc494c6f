import { runStep } from './run-step.ts';

/** `npm run format`: writes every file as the formatter has it. */

process.exit(runStep('prettier', ['--write', '--log-level', 'warn', '.']) ? 0 : 1);
