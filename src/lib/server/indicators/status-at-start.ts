import { concentration } from '#lib/statistics/concentration.ts';
import { mean } from '#lib/statistics/mean.ts';
import { groups, supports, targetGroups } from '#lib/trial/code-lists.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { Count, FamilyMean, StatusAtStart } from '#lib/trial/status-at-start.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { familyAtStart, type FamilyAtStart } from './family-at-start.ts';
import { hasConsent } from './observation.ts';
import { scopesOf } from './scopes.ts';

interface Site {
	readonly municipality: string;
	readonly tables: ReadonlySet<TableName>;
	readonly families: readonly FamilyAtStart[];
}

function siteAtStart({ municipality, tables, families }: MunicipalityData, protocol: Protocol): Site {
	const atStart: FamilyAtStart[] = [];
	for (const file of families) if (hasConsent(file.family)) atStart.push(familyAtStart(file, protocol));
	return { municipality, tables, families: atStart };
}

/** How many items have each code, in the order of the list, those that nobody has included. */
function countsOf<T extends string>(codes: readonly T[], items: readonly T[]): Count<T>[] {
	return codes.map((code) => ({ code, count: items.filter((item) => item === code).length }));
}

/** The mean over the families that have the figure. */
function meanOver(values: readonly (number | null)[]): FamilyMean {
	const known = values.filter((value) => value !== null);
	return {
		families: known.length,
		mean: known.length === 0 ? null : mean(known),
		allEqual: known.length > 0 && known.every((value) => value === known[0]),
		concentration: concentration(known)
	};
}

const supportCodes = [...supports.map(({ code }) => code), 'not-stated' as const];

/**
 * Where the families of every scope and group stand on the day their trial starts.
 *
 * An after window takes a year to be over, and the steering group meets all the same: this much
 * is true from the first delivery on. For all sites, a figure is over those that delivered its table.
 */
export function statusAtStart(municipalities: readonly MunicipalityData[], protocol: Protocol): StatusAtStart[] {
	const inOrder = municipalities.toSorted((a, b) => (a.municipality < b.municipality ? -1 : 1));
	return scopesOf(inOrder.map((data) => siteAtStart(data, protocol))).flatMap(({ scope, sites }) =>
		groups.map(({ code: group }): StatusAtStart => {
			const familiesWith = (table: TableName): FamilyAtStart[] | null => {
				const delivering = sites.filter(({ tables }) => tables.has(table));
				if (delivering.length === 0) return null;
				return delivering.flatMap((site) => site.families.filter((family) => family.group === group));
			};
			const meanOf = (table: TableName, figure: (family: FamilyAtStart) => number | null): FamilyMean | null => {
				const families = familiesWith(table);
				return families && meanOver(families.map(figure));
			};
			const all = sites.flatMap((site) => site.families.filter((family) => family.group === group));
			const supported = familiesWith('forsoergelse');
			return {
				scope,
				group,
				families: all.length,
				targetGroups: countsOf(
					targetGroups.map(({ code }) => code),
					all.map(({ targetGroup }) => targetGroup)
				),
				adults: meanOf('personer', ({ adults }) => adults),
				children: meanOf('personer', ({ children }) => children),
				supportOnStart:
					supported &&
					countsOf(
						supportCodes,
						supported.flatMap(({ supportOnStart }) => supportOnStart)
					),
				supportFamilies: supported && supported.filter(({ supportOnStart }) => supportOnStart.length > 0).length,
				contactPersons: meanOf('kontakter', (family) => family.contactPersons),
				contactUnits: meanOf('kontakter', (family) => family.contactUnits),
				plans: meanOf('planer', ({ plans }) => plans),
				cost: meanOf('udgifter', ({ cost }) => cost),
				serviceDays: meanOf('ydelser', (family) => family.serviceDays),
				satisfaction: meanOf('maalinger', (family) => family.satisfaction)
			};
		})
	);
}
