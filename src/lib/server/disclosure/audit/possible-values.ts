import loadHighs, { type Highs } from 'highs';
import type { Equations, Row, Term } from './equations.ts';
import { linearProgram } from './linear-program.ts';
import { componentsOf, type Component } from './components.ts';
import { solvedOnce } from './solved-once.ts';

/** HiGHS, a solver of linear programs in whole numbers, compiled to WebAssembly. */
const solver = loadHighs();

/** What a reader can work out about each name: the values that it may have, as soon as there are `enough` of them. */
export async function possibleValues(
	equations: Equations,
	names: readonly string[],
	enough: number
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
	const highs = await solver;
	const found = new Map(names.map((name) => [name, new Set<number>()]));
	for (const component of componentsOf(equations)) {
		const wanted = names.filter((name) => component.unknowns.has(name));
		for (const name of wanted) findValues(highs, component, { name, wanted, found, enough });
	}
	for (const name of names) {
		const { lower, upper } = equations.unknowns.get(name) ?? { lower: NaN, upper: NaN };
		if (lower === upper) found.get(name)?.add(lower);
	}
	return found;
}

/** Whether the published figures can all be true at once. */
export async function isPossible(equations: Equations): Promise<boolean> {
	const highs = await solver;
	return componentsOf(equations).every((component) => solve(highs, component, null, []) !== null);
}

interface Search {
	readonly name: string;
	readonly wanted: readonly string[];
	readonly found: ReadonlyMap<string, Set<number>>;
	readonly enough: number;
}

/** The least, the largest, and then what lies between, until there are enough; each solution has a value of every name. */
function findValues(highs: Highs, component: Component, { name, wanted, found, enough }: Search): void {
	const own = found.get(name) ?? new Set();
	const note = (solution: ReadonlyMap<string, number> | null) => {
		for (const other of wanted) {
			const value = solution?.get(other);
			if (value !== undefined) found.get(other)?.add(Math.round(value));
		}
		return solution?.get(name);
	};
	if (own.size >= enough) return;
	const least = note(solve(highs, component, [1, name], []));
	if (least === undefined) throw new Error(`the published figures contradict each other: ${name}`);
	if (own.size >= enough) return;
	const largest = note(solve(highs, component, [-1, name], [])) ?? least;
	for (let value = Math.round(least) + 1; value < largest && own.size < enough; value += 1) {
		if (!own.has(value)) note(solve(highs, component, null, [{ low: value, terms: [[1, name]], high: value }]));
	}
}

/** The values of a solution with the least of what is asked for; null where there is no solution. */
function solve(
	highs: Highs,
	{ unknowns, rows }: Component,
	least: Term | null,
	more: readonly Row[]
): ReadonlyMap<string, number> | null {
	const { text, columnOf } = linearProgram(unknowns, [...rows, ...more], least);
	const values = solvedOnce(highs, text);
	if (values === null) return null;
	return new Map(
		[...columnOf.keys()].map((name, index) => {
			const value = values[index];
			if (value === undefined || Number.isNaN(value)) throw new Error(`the solver gave no value: ${name}`);
			return [name, value] as const;
		})
	);
}
