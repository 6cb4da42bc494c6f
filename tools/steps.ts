import { runStep } from './run-step.ts';

/** One of the checks that need no test: a name to say, and the program that knows. */
export interface Step {
	readonly name: string;
	readonly run: () => boolean;
}

const program =
	(name: string, ...args: string[]) =>
	() =>
		runStep(name, args);

/** Format, lint, types, layers, and what nothing uses. */
export const checks: readonly Step[] = [
	{ name: 'framework types', run: program('svelte-kit', 'sync') },
	{ name: 'format', run: program('prettier', '--check', '--log-level', 'warn', '.') },
	{ name: 'lint', run: program('eslint', '.') },
	{
		name: 'types',
		run: program('svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human')
	},
	{ name: 'layers', run: program('depcruise', '--config', '.dependency-cruiser.cjs', 'src') },
	{ name: 'unused code and packages', run: program('knip') }
];

/** Runs steps one after the other and says how each went and how long it took. */
export function runSteps(steps: readonly Step[]): { passed: number; failed: number } {
	let passed = 0;
	for (const { name, run } of steps) {
		const begun = Date.now();
		const isWell = run();
		if (isWell) passed += 1;
		console.error(`effektblik: ${name}: ${isWell ? 'ok' : 'FAILED'} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
	}
	return { passed, failed: steps.length - passed };
}
