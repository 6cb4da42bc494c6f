import { targetGroups, type Group } from '#lib/trial/code-lists.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import { statusMeans, type StatusMean } from '#lib/trial/overview.ts';
import { startQuantities, supportQuantity, targetGroupQuantity } from '#lib/trial/quantities.ts';
import { supportKindOf, supportKinds } from '#lib/trial/support-kinds.ts';
import { COUNTED, partOf } from './sets-behind-part.ts';
import { startedOf, type FamilyOfFlow, type SetOfGroup, type SiteBehind } from './sets-behind-site.ts';

/** Where nobody delivered the table nobody has the figure, and 0 would be taken for one. */
export const tableOfMean: Readonly<Record<StatusMean, TableName>> = {
	adults: 'personer',
	children: 'personer',
	contactPersons: 'kontakter',
	contactUnits: 'kontakter',
	plans: 'planer',
	serviceDays: 'ydelser',
	cost: 'udgifter',
	satisfaction: 'maalinger'
};

/** The families behind status ved start: behind each mean, in each target group, and with each kind of support. */
export function startSets(site: SiteBehind, group: Group): SetOfGroup[] {
	const families = startedOf(site, group);
	const withTable = (table: TableName) => (site.tables.has(table) ? families : []);
	return [
		...targetGroups.map(({ code }) => ({
			...({ view: 'start:target-groups', quantity: targetGroupQuantity(code) } as const),
			parts: partsOf(families, ({ atStart }) => (atStart.targetGroup === code ? COUNTED : null))
		})),
		...supportKinds.map((kind) => ({
			...({ view: 'start:support', quantity: supportQuantity(kind) } as const),
			parts: partsOf(withTable('forsoergelse'), ({ atStart }) => {
				const adults = atStart.supportOnStart.filter((support) => supportKindOf(support) === kind).length;
				return adults === 0 ? null : partOf(adults);
			})
		})),
		...statusMeans.map((mean) => ({
			...({ view: `start:${mean}`, quantity: startQuantities[mean] } as const),
			parts: partsOf(withTable(tableOfMean[mean]), ({ atStart }) => {
				const value = atStart[mean];
				return value === null ? null : partOf(value);
			})
		}))
	];
}

/** The families that have a part. */
function partsOf(families: readonly FamilyOfFlow[], textOf: (family: FamilyOfFlow) => string | null) {
	return new Map(
		families.flatMap((one) => {
			const text = textOf(one);
			return text === null ? [] : [[one.family, text] as const];
		})
	);
}
