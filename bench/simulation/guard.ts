import { ALL, type Estimates, type Verdict } from '#lib/trial/estimates.ts';
import { estimatesOf } from './estimates-of.ts';
import { guardTrial, processes } from './guard-trial.ts';
import { brokenMark, errorBar, markdownTable, percent } from './table.ts';

/** Months between the selection and the start. */
const waits = [0, 3, 6];

const betterFound: ReadonlySet<Verdict> = new Set<Verdict>(['improvement', 'possible-improvement']);
const worseFound: ReadonlySet<Verdict> = new Set<Verdict>(['deterioration', 'possible-deterioration']);

/** What one trial says about cost. */
function outcome({ paired, headline }: Estimates) {
	const find = (basis: 'plain' | 'guarded') =>
		paired.find((one) => one.measure === 'cost' && one.group === 'indsats' && one.scope !== ALL && one.basis === basis);
	const said = headline.find((one) => one.measure === 'cost' && one.group === 'indsats' && one.scope !== ALL);
	const [plain, guarded] = [find('plain'), find('guarded')];
	if (!plain || !guarded || !said) throw new RangeError('cost was delivered, and every family is touched');
	return { plain, guarded, basis: said.basis, verdict: said.verdict, falls: plain.upper !== null && plain.upper < 0 };
}

type Outcome = ReturnType<typeof outcome>;

/** The mean change over the trials, as a share of the mean before. */
function relativeChange(outcomes: readonly Outcome[], basis: 'plain' | 'guarded'): number {
	const sum = (field: 'change' | 'before'): number =>
		outcomes.reduce((total, one) => total + (one[basis][field] ?? NaN), 0);
	return sum('change') / sum('before');
}

function guardRow(name: string, wait: number, outcomes: readonly Outcome[]): { row: string[]; isBroken: boolean } {
	const share = (has: (one: Outcome) => boolean): number => outcomes.filter(has).length / outcomes.length;
	const bar = errorBar(outcomes.length);
	const better = share(({ verdict }) => betterFound.has(verdict));
	const guarded = share(({ basis }) => basis === 'guarded');
	// A guard that is never there would find nothing either.
	const isBroken = better > bar || guarded < 0.95;
	const row = [
		name,
		String(wait),
		percent(relativeChange(outcomes, 'plain')),
		percent(share(({ falls }) => falls)),
		percent(relativeChange(outcomes, 'guarded')),
		percent(guarded),
		percent(better),
		percent(share(({ verdict }) => worseFound.has(verdict))),
		percent(bar),
		brokenMark(isBroken)
	];
	return { row, isBroken };
}

const header = [
	'process',
	'months of wait',
	'plain change',
	'significant fall',
	'guarded change',
	'guarded',
	'better',
	'worse',
	'at most',
	'bar'
];

/** With no effect at all: how often the plain change falls, and how often the product says that something got better. */
export function guard(trials: number): { table: string; isBroken: boolean } {
	const rows = processes.flatMap(([name, process], place) =>
		waits.map((wait) => {
			const outcomes = Array.from({ length: trials }, (_, trial) =>
				outcome(estimatesOf([guardTrial(process, wait, [place, wait, trial])]))
			);
			return guardRow(name, wait, outcomes);
		})
	);
	return {
		table: markdownTable(
			header,
			rows.map(({ row }) => row)
		),
		isBroken: rows.some(({ isBroken }) => isBroken)
	};
}
