import type { Problem } from '#lib/trial/problem.ts';
import { errorsFirst } from './explain-row.ts';

/** The problems of one check in one table, or of the whole delivery. */
export interface RuleGroup {
	readonly first: Problem;
	readonly count: number;
	/** The columns concerned, each once. */
	readonly columns: readonly string[];
	/** The first rows concerned, each once. */
	readonly rows: readonly number[];
	/** How many more rows there are. */
	readonly moreRows: number;
}

const ROWS_TOLD = 10;

/** Problems by check and table, errors first. In a table they stand in the order of its rows, as the checks give them. */
export function ruleGroups(problems: readonly Problem[]): RuleGroup[] {
	const groups = new Map<string, GroupSoFar>();
	for (const problem of problems) {
		const key = `${problem.code} ${placeOf(problem)}`;
		const group = groups.get(key) ?? {
			first: problem,
			count: 0,
			columns: new Set(),
			rows: [],
			lastRow: null,
			moreRows: 0
		};
		groups.set(key, group);
		add(problem, group);
	}
	return [...groups.values()]
		.map((group) => ({ ...group, columns: [...group.columns] }))
		.toSorted((a, b) => errorsFirst(a.first, b.first));
}

/** The table, sheet or file that a problem is about; empty: the delivery as a whole. */
export function placeOf({ table, file, parameters }: Problem): string {
	return table ?? (parameters['sheet'] === undefined ? (file ?? '') : String(parameters['sheet']));
}

interface GroupSoFar {
	readonly first: Problem;
	count: number;
	readonly columns: Set<string>;
	readonly rows: number[];
	lastRow: number | null;
	moreRows: number;
}

function add({ row, column }: Problem, group: GroupSoFar): void {
	group.count += 1;
	if (column !== null) group.columns.add(column);
	if (row === null || row === group.lastRow) return;
	group.lastRow = row;
	if (group.rows.length < ROWS_TOLD) group.rows.push(row);
	else group.moreRows += 1;
}
