import type { Equations, Row, Term, Unknown } from './equations.ts';

/** A part of the equations that shares no unknown with the rest, so that it can be solved by itself. */
export interface Component {
	readonly unknowns: ReadonlyMap<string, Unknown>;
	readonly rows: readonly Row[];
}

/** How far a row of known numbers may be from true: what floating point loses in sums of some thousands. */
const LOST = 1e-6;

/** The equations with what is known put in, in parts that have nothing to do with each other. */
export function componentsOf({ unknowns, rows }: Equations): readonly Component[] {
	const parent = new Map([...unknowns.keys()].map((name) => [name, name]));
	const rootOf = (name: string): string => {
		let root = name;
		while (parent.get(root) !== root) root = parent.get(root) ?? root;
		parent.set(name, root);
		return root;
	};
	const left: Row[] = [];
	for (const row of rows) {
		const rest = withKnown(row, unknowns);
		const [first, ...others] = rest.terms;
		if (first) left.push(rest);
		else if (rest.low > LOST || rest.high < -LOST) {
			throw new Error(`the published figures contradict each other: ${row.terms.map(([, name]) => name).join(', ')}`);
		}
		if (first) for (const other of others) parent.set(rootOf(other[1]), rootOf(first[1]));
	}

	const components = new Map<string, { unknowns: Map<string, Unknown>; rows: Row[] }>();
	for (const [name, unknown] of unknowns) {
		if (unknown.lower === unknown.upper) continue;
		const root = rootOf(name);
		const component = components.get(root) ?? { unknowns: new Map<string, Unknown>(), rows: [] };
		component.unknowns.set(name, unknown);
		components.set(root, component);
	}
	for (const row of left) {
		const [first] = row.terms;
		if (first) components.get(rootOf(first[1]))?.rows.push(row);
	}
	return [...components.values()];
}

function withKnown({ low, terms, high }: Row, unknowns: ReadonlyMap<string, Unknown>): Row {
	let known = 0;
	const open: Term[] = [];
	for (const [coefficient, name] of terms) {
		const unknown = unknowns.get(name);
		if (!unknown) throw new Error(`no such unknown: ${name}`);
		if (unknown.lower === unknown.upper) known += coefficient * unknown.lower;
		else open.push([coefficient, name]);
	}
	return { low: low - known, terms: open, high: high - known };
}
