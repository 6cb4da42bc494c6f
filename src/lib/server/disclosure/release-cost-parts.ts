import { groups, type Group } from '#lib/trial/code-lists.ts';
import { costGroupOf, costGroups } from '#lib/trial/cost-groups.ts';
import { digitsOf } from '#lib/trial/digits.ts';
import { ALL, type Scope } from '#lib/trial/estimates.ts';
import type { Overview } from '#lib/trial/overview.ts';
import {
	costPartitions,
	type CostByPart,
	type CostPartEstimate,
	type CostPartition
} from '#lib/trial/site-estimates.ts';
import type { CostPartShown, CostPartsShown, SiteFigures } from '#lib/trial/site-figures.ts';
import { figure, uncertain } from './figure.ts';
import { hiddenParts } from './hidden-parts.ts';
import { noChange } from './no-change.ts';
import { rounded } from './rounded.ts';

type Part = CostPartShown<string>;

/**
 * What the cost before and after is made up of, by payer and by group for each municipality and all together, by category
 * for all together only.
 *
 * The parts add up to the cost that the overview shows: where that is hidden, so are they. All together is the sum of the
 * municipalities, so what is hidden of one is hidden of all; but where the same parts are hidden of every municipality,
 * the sum of a part leaves open how much of it is whose. Categories add up to the groups, so those of a hidden group are
 * hidden, and those of another are held against it.
 */
export function releaseCostParts(estimates: readonly CostByPart[], overview: Overview): SiteFigures['costs'] {
	const tables = costPartitions.map((partition) => {
		const rows = groups.flatMap(({ code: group }) => {
			const hidden = hiddenIn(estimates, partition, group, overview.scopes);
			return overview.scopes
				.filter((scope) => scope === ALL || partition !== 'categories')
				.map((scope) => ({ scope, group, parts: partsAt(estimates, overview, { partition, scope, group, hidden }) }));
		});
		return [partition, rows] as const;
	});
	return Object.fromEntries(tables) as unknown as { [P in CostPartition]: readonly CostPartsShown<P>[] };
}

/** The parts that are hidden at each place. */
type Hidden = ReadonlyMap<Scope, ReadonlySet<string>>;

interface Table {
	readonly partition: CostPartition;
	readonly scope: Scope;
	readonly group: Group;
	readonly hidden: Hidden;
}

function hiddenIn(
	estimates: readonly CostByPart[],
	partition: CostPartition,
	group: Group,
	scopes: readonly Scope[]
): Hidden {
	if (partition === 'categories') return new Map([[ALL, hiddenCategories(estimates, group, scopes)]]);
	const records = estimates.filter((one) => one.partition === partition && one.group === group);
	const withFamilies = records.filter(({ scope, families }) => scope !== ALL && families.length > 0);
	const bySite = withFamilies.map((one) => [one.scope, hiddenOf(one)] as const);
	const anywhere = new Set(bySite.flatMap(([, parts]) => [...parts]));
	const areAlike = bySite.every(([, parts]) => parts.size === anywhere.size);
	const all = records.find(({ scope }) => scope === ALL);
	return new Map([...bySite, [ALL, all ? hiddenOf(all, (part) => !areAlike && anywhere.has(part)) : anywhere]]);
}

/** Those of hidden groups, and within each other group what could be told apart from it. */
function hiddenCategories(
	estimates: readonly CostByPart[],
	group: Group,
	scopes: readonly Scope[]
): ReadonlySet<string> {
	const hiddenGroups = hiddenIn(estimates, 'groups', group, scopes).get(ALL) ?? new Set();
	const record = estimates.find((one) => one.partition === 'categories' && one.group === group && one.scope === ALL);
	const hidden = costGroups.flatMap((costGroup) => {
		if (!record || !isCategories(record)) return [];
		const places = record.parts.flatMap(({ part }, at) => (costGroupOf(part) === costGroup ? [at] : []));
		const names = places.map((at) => record.parts[at]?.part ?? '');
		if (hiddenGroups.has(costGroup)) return names;
		const pick = (amounts: readonly number[]) => places.map((at) => amounts[at] ?? 0);
		const families = record.families.map(({ before, after }) => ({ before: pick(before), after: pick(after) }));
		const areHidden = hiddenParts(places.length, families, {
			isHidden: () => false,
			isOfTrial: (part) => isOfTrial(names[part])
		});
		return names.filter((_, at) => areHidden[at]);
	});
	return new Set(hidden);
}

function isCategories(record: CostByPart): record is CostByPart<'categories'> {
	return record.partition === 'categories';
}

function hiddenOf({ parts, families }: CostByPart, isHidden: (part: string) => boolean = () => false) {
	const names = parts.map(({ part }) => part);
	const hidden = hiddenParts(parts.length, families, {
		isHidden: (at) => isHidden(names[at] ?? ''),
		isOfTrial: (at) => isOfTrial(names[at])
	});
	return new Set<string>(names.filter((_, at) => hidden[at]));
}

function isOfTrial(part: string | undefined): boolean {
	return part === 'trial' || part === 'forsoegets_indsats';
}

function partsAt(
	estimates: readonly CostByPart[],
	{ indicators }: Overview,
	{ partition, scope, group, hidden }: Table
): readonly Part[] {
	const cost = indicators.flatMap(({ series }) => [...series]).find(({ measure }) => measure === 'cost');
	const whole = cost?.kind === 'change' ? cost.cells.find((one) => one.scope === scope)?.[group].plain : undefined;
	const record = estimates.find((one) => one.partition === partition && one.scope === scope && one.group === group);
	// Where there is no cost to divide up, the parts say why.
	const none = whole?.before.state === 'not-estimable' ? noChange(whole.before.reason) : null;
	const isWholeShown = whole?.before.state === 'shown' && whole.after.state === 'shown';
	const hiddenHere = hidden.get(scope);
	const released = ({ part, before, after, change, lower, upper, reason }: CostPartEstimate<string>) => {
		if (none) return { part, before: none.before, after: none.after, change: none.change };
		// What is left without the trial's own cost would give it away.
		const mayBeShown = isWholeShown && hiddenHere?.has(part === 'without-trial' ? 'trial' : part) === false;
		return rounded(
			{
				part,
				before: figure(before, mayBeShown),
				after: figure(after, mayBeShown),
				change: uncertain(change, [lower, upper], mayBeShown, reason)
			},
			digitsOf.cost
		);
	};
	return [...(record?.parts ?? []), ...(record?.withoutTrial ? [record.withoutTrial] : [])].map(released);
}
