import { availableParallelism } from 'node:os';
import { runStep, runStepBeside } from './run-step.ts';

/** Something to be done or checked: a name to say, and the program that knows. */
export interface Step {
	readonly name: string;
	readonly run: () => boolean | Promise<boolean>;
}

/** How many steps went well, and how many did not. */
export interface Ran {
	readonly passed: number;
	readonly failed: number;
}

const program =
	(name: string, ...args: string[]) =>
	() =>
		runStepBeside(name, args);

/** What the checks read that is not in the repository. */
const prepared: Step = { name: 'framework types', run: () => runStep('svelte-kit', ['sync']) };

/** Lint, types, format, layers, and what nothing uses: the longest first, as they run side by side. */
const checks: readonly Step[] = [
	{ name: 'lint', run: program('eslint', '.') },
	{
		name: 'types',
		run: program('svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human')
	},
	{ name: 'format', run: program('prettier', '--check', '--log-level', 'warn', '.') },
	{ name: 'layers', run: program('depcruise', '--config', '.dependency-cruiser.cjs', 'src') },
	{ name: 'unused code and packages', run: program('knip') }
];

/** Everything that needs no test. */
export async function runChecks(): Promise<Ran> {
	return together([await runSteps([prepared]), await runSteps(checks, availableParallelism())]);
}

/** Runs steps in their order, so many at a time, and says how each went and how long it took. */
export async function runSteps(steps: readonly Step[], atATime = 1): Promise<Ran> {
	const waiting = [...steps];
	const ran: Ran[] = [];
	const worker = async () => {
		for (let step = waiting.shift(); step; step = waiting.shift()) ran.push(await timed(step));
	};
	await Promise.all(Array.from({ length: atATime }, worker));
	return together(ran);
}

async function timed({ name, run }: Step): Promise<Ran> {
	const begun = Date.now();
	const isWell = await run();
	console.error(`effektblik: ${name}: ${isWell ? 'ok' : 'FAILED'} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
	return isWell ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function together(many: readonly Ran[]): Ran {
	const sum = (of: keyof Ran) => many.reduce((all, one) => all + one[of], 0);
	return { passed: sum('passed'), failed: sum('failed') };
}
