import { costPartName } from '#lib/i18n/cost-part-name.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Group } from '#lib/trial/code-lists.ts';
import type { Cell, ChangeOfGroup, Uncertain } from '#lib/trial/overview.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import type { CostPartShown, CostPartsShown } from '#lib/trial/site-figures.ts';

/** Everything that is told of the cost of a place. */
export interface CostsTold {
	readonly cost: Released<Cell<ChangeOfGroup>> | null;
	readonly payers: readonly Released<CostPartsShown<'payers'>>[];
	readonly groups: readonly Released<CostPartsShown<'groups'>>[];
	/** Of all municipalities together only. */
	readonly categories?: readonly Released<CostPartsShown<'categories'>>[];
}

/** What a part of the cost was before and after, and how it has changed. */
export interface CostRow {
	readonly name: string;
	readonly before: Released<Figure>;
	readonly after: Released<Figure>;
	readonly change: Released<Uncertain>;
}

/** Rows that add up to the same, under what they are. */
export interface CostBlock {
	readonly name: string;
	readonly rows: readonly CostRow[];
}

type Part = Released<CostPartShown<string>>;

/**
 * The cost of a group's families: who pays, what it goes to, and the trial's own cost apart, for what the others cost less
 * is to pay for it. Nothing of a group without families.
 */
export function costBlocks(told: CostsTold, group: Group, words: Words): readonly CostBlock[] {
	const { costs } = words.t.sites;
	const partsOf = (rows: readonly { readonly group: Group; readonly parts: readonly Part[] }[]) =>
		(rows.find((one) => one.group === group)?.parts ?? []).filter((part) => group === 'indsats' || !isFree(part));
	const groups = partsOf(told.groups);
	const whole = told.cost?.[group].plain;
	const rowOf = ({ part, before, after, change }: Part) => ({ name: costPartName(words, part), before, after, change });
	const blocks: readonly CostBlock[] = [
		{ name: costs.captions.payers, rows: partsOf(told.payers).map(rowOf) },
		{ name: costs.captions.groups, rows: groups.filter(({ part }) => !isOfTrial(part)).map(rowOf) },
		{ name: costs.captions.categories, rows: partsOf(told.categories ?? []).map(rowOf) },
		{
			name: costs.inAll,
			rows: [
				...groups.filter(({ part }) => isOfTrial(part)).map(rowOf),
				...(whole && groups.some(({ part }) => part === 'trial')
					? [{ name: costs.gross, before: whole.before, after: whole.after, change: whole.change }]
					: [])
			].toSorted((one, other) => order(one, words) - order(other, words))
		}
	];
	return blocks.filter(({ rows }) => rows.some(isOfSomebody));
}

/** The comparison group has no part in what the trial costs: nothing is told of nothing. */
function isFree({ part, before, after }: Part): boolean {
	const isNothing = [before, after].every((figure) => figure.state === 'shown' && figure.value === 0);
	return isNothing && (part === 'trial' || part === 'forsoegets_indsats');
}

/** What the trial itself costs, and what all the rest comes to. */
function isOfTrial(part: string): boolean {
	return part === 'trial' || part === 'without-trial';
}

/** All the rest, what the trial costs, and both. */
function order({ name }: CostRow, { t }: Words): number {
	const { groups, gross } = t.sites.costs;
	return [groups['without-trial'], groups.trial, gross].indexOf(name);
}

function isOfSomebody({ before }: CostRow): boolean {
	return before.state !== 'not-estimable' || before.reason !== 'no-families';
}

/** Every figure of the row is hidden. */
export function isHiddenRow({ before, after, change }: CostRow): boolean {
	return [before, after, change.value].every(({ state }) => state === 'hidden');
}
