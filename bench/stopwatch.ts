/** How many seconds a run of the work takes. */
export async function secondsOf(work: () => unknown): Promise<number> {
	const begun = performance.now();
	await work();
	return (performance.now() - begun) / 1000;
}

/** The middle of several runs: one that the machine held up does not count. */
export function middle(seconds: readonly number[]): number {
	return seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? NaN;
}

/** Prints what a stage took, and something to hold it against. */
export function printSeconds(stage: string, seconds: number, beside = ''): void {
	console.log(`${stage.padEnd(42)} ${seconds.toFixed(2).padStart(7)} s ${beside}`.trimEnd());
}
