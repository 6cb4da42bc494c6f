import loadHighs, { type Highs } from 'highs';
import type { Row, Term, Unknown } from '#lib/server/disclosure/audit/equations.ts';
import { linearProgram } from '#lib/server/disclosure/audit/linear-program.ts';
import type { Known, OneValue } from './history-knowledge.ts';

/** What no family's value can be below or above. */
export type Scale = readonly [low: number, high: number];

/** The values of 1-4 families together, and what a reader can say of their sum. */
export interface Narrowed {
	readonly quantity: string;
	readonly families: number;
	readonly truth: number;
	readonly least: number;
	readonly most: number;
}

/** Values that are in the same sums: nobody can tell one of them from another. */
interface Alike {
	readonly name: string;
	readonly quantity: string;
	readonly values: readonly OneValue[];
}

const FEW = 4;
const solver = loadHighs();

/**
 * Solves for the sum of every few values that no figure tells apart, and of every few that one figure holds and another
 * does not: the least and the most that it can be.
 */
export async function narrowed(known: readonly Known[], scaleOf: (quantity: string) => Scale): Promise<Narrowed[]> {
	const highs = await solver;
	const alike = gathered(known);
	const unknowns = new Map(
		alike.map(({ name, quantity, values }): [string, Unknown] => {
			const [lower, upper] = scaleOf(quantity);
			return [name, { isWhole: false, lower: lower * values.length, upper: upper * values.length }];
		})
	);
	const nameOf = new Map(alike.flatMap(({ name, values }) => values.map((value) => [keyOf(value), name])));
	const rows = known.map(({ low, high, terms }): Row => {
		const timesOf = new Map(terms.map(([times, value]) => [nameOf.get(keyOf(value)) ?? '', times]));
		return { low, high, terms: [...timesOf].map(([name, times]): Term => [times, name]) };
	});
	return fewOf(alike, rows).map((few) => {
		const sum = few.map(({ name }): Term => [1, name]);
		return {
			quantity: few[0]?.quantity ?? '',
			families: few.reduce((count, { values }) => count + values.length, 0),
			truth: few.reduce((total, one) => total + sumOf(one), 0),
			least: smallest(highs, unknowns, rows, sum),
			most: -smallest(
				highs,
				unknowns,
				rows,
				sum.map(([times, name]): Term => [-times, name])
			)
		};
	});
}

function keyOf({ quantity, family, value }: OneValue): string {
	return `${quantity} ${family} ${value}`;
}

const sumOf = ({ values }: Alike) => values.reduce((sum, { value }) => sum + value, 0);

function gathered(known: readonly Known[]): Alike[] {
	const places = new Map<string, { readonly value: OneValue; readonly at: string[] }>();
	for (const [place, { terms }] of known.entries()) {
		for (const [times, value] of terms) {
			const one = places.get(keyOf(value)) ?? { value, at: [] };
			places.set(keyOf(value), one);
			one.at.push(`${place}${times < 0 ? '-' : '+'}`);
		}
	}
	const groups = Map.groupBy(places.values(), ({ value, at }) => `${value.quantity}: ${at.join(' ')}`);
	return [...groups.values()].map((group, index) => ({
		name: `alike ${index}`,
		quantity: group[0]?.value.quantity ?? '',
		values: group.map(({ value }) => value)
	}));
}

/** Those with few values, one by one; and together, where they are all that is in one sum and not in another. */
function fewOf(alike: readonly Alike[], rows: readonly Row[]): Alike[][] {
	const byName = new Map(alike.map((one) => [one.name, one]));
	const found = new Map<string, Alike[]>();
	const note = (names: readonly string[]) => {
		const some = names.flatMap((name) => byName.get(name) ?? []);
		const families = some.reduce((count, { values }) => count + values.length, 0);
		if (families > 0 && families <= FEW) found.set(names.toSorted().join(), some);
	};
	for (const { name } of alike) note([name]);
	for (const one of rows) {
		for (const other of rows) {
			const names = new Set(other.terms.map(([, name]) => name));
			note(one.terms.map(([, name]) => name).filter((name) => !names.has(name)));
		}
	}
	return [...found.values()];
}

function smallest(
	highs: Highs,
	unknowns: ReadonlyMap<string, Unknown>,
	rows: readonly Row[],
	sum: readonly Term[]
): number {
	const goal: Unknown = { isWhole: false, lower: -Infinity, upper: Infinity };
	const { text } = linearProgram(
		new Map([...unknowns, ['goal', goal]]),
		[...rows, { low: 0, terms: [...sum, [-1, 'goal']], high: 0 }],
		[1, 'goal']
	);
	const { Status: status, ObjectiveValue: value } = highs.solve(text, { output_flag: false });
	if (status === 'Unbounded') return -Infinity;
	if (status !== 'Optimal') throw new Error(`the solver gave up: ${status}`);
	return value;
}
