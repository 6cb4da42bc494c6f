import type { EditionContent } from '#lib/trial/edition.ts';
import { ALL, type Scope } from '#lib/trial/estimates.ts';
import type { Figure } from '#lib/trial/released.ts';

/** Kroner that somebody has worked out, and how far off rounding may have put them. */
interface WorkedOut {
	readonly kroner: number;
	readonly error: number;
}

interface Total extends WorkedOut {
	readonly scope: Scope;
}

/** A mean is told in whole kroner, so each family may add half a krone. */
const HALF_A_KRONE = 0.5;

/** What an edition tells of the intervention families' cost: each mean times its number is a total. */
function totalsOf({ views }: EditionContent): Total[] {
	const total = (scope: Scope, mean: Figure, families: Figure | undefined): Total[] =>
		mean.state === 'shown' && families?.state === 'shown'
			? [{ scope, kroner: mean.value * families.value, error: HALF_A_KRONE * families.value }]
			: [];
	const { series } = views['measure:cost'].figures;
	const pairs = series.kind === 'change' ? series.cells : [];
	const started = views['start:families'].figures;
	return [
		...pairs.flatMap(({ scope, indsats: { plain } }) => [
			...total(scope, plain.before, plain.families),
			...total(scope, plain.after, plain.families)
		]),
		...views['start:cost'].figures
			.filter(({ group }) => group === 'indsats')
			.flatMap(({ scope, group, figure }) =>
				total(scope, figure, started.find((one) => one.scope === scope && one.group === group)?.figure)
			)
	];
}

/**
 * Everything that somebody with all the editions can work out by adding and subtracting: one total less another of the
 * same place, whatever the edition and whether at the start or of the pairs; and all sites together less each site.
 */
function attempts(editions: readonly EditionContent[]): WorkedOut[] {
	const totals = distinct(editions.flatMap(totalsOf));
	const byScope = Map.groupBy(totals, ({ scope }) => scope);
	const sites = [...byScope].filter(([scope]) => scope !== ALL).map(([, own]) => own);
	const sums = sites.reduce<readonly WorkedOut[]>(
		(before, own) => before.flatMap((sum) => own.map((one) => plus(sum, one, 1))),
		[{ kroner: 0, error: 0 }]
	);
	return [
		...[...byScope.values()].flatMap((own) => own.flatMap((one) => own.map((other) => plus(one, other, -1)))),
		...(byScope.get(ALL) ?? []).flatMap((all) => sums.map((sum) => plus(all, sum, -1)))
	];
}

/** A figure that stands in several editions tells one thing. */
function distinct(totals: readonly Total[]): Total[] {
	return [...new Map(totals.map((total) => [`${total.scope} ${total.kroner} ${total.error}`, total])).values()];
}

function plus(one: WorkedOut, other: WorkedOut, times: 1 | -1): WorkedOut {
	return { kroner: one.kroner + times * other.kroner, error: one.error + other.error };
}

/** Whether one of the attempts is the amount, as nearly as rounding lets anybody know. */
export function isWorkedOut(editions: readonly EditionContent[], kroner: number): boolean {
	return attempts(editions).some((attempt) => Math.abs(Math.abs(attempt.kroner) - kroner) <= attempt.error);
}
