/** A figure with its limits. */
const uncertain = (name: string) => [`${name}.value`, `${name}.lower`, `${name}.upper`];

const contributors = ['families', 'coverage', 'cases'];
const change = [...contributors, 'before', 'after', ...uncertain('change')];
const series = [
	...change.flatMap((name) => [`plain.${name}`, `guarded.${name}`]),
	...contributors,
	...uncertain('after6Months'),
	...uncertain('after12Months')
].map((name) => `cells[].group.${name}`);
const headlines = [...contributors, ...uncertain('change'), 'p', 'detectable', 'matters', 'imbalance'].map(
	(name) => `headlines[].${name}`
);
const statusMeans = [
	...['adults', 'children', 'contactPersons', 'contactUnits', 'plans', 'serviceDays', 'cost', 'satisfaction']
].map((name) => `means.${name}`);

/**
 * Every place on the pages where a number can stand. Whoever adds one decides what it tells of a count, writes that
 * into the equations, and then its path here.
 */
export const knownPaths: ReadonlySet<string> = new Set([
	'overview.priceYear',
	...series.map((name) => `overview.indicators[].series[].${name}`),
	...headlines.map((name) => `overview.${name}`),
	...['families', 'targetGroups[].count', 'support[].count', ...statusMeans].map((name) => `overview.status[].${name}`),
	'measures[].priceYear',
	...series.map((name) => `measures[].series.${name}`),
	...headlines.map((name) => `measures[].${name}`),
	...[...uncertain('plain'), ...uncertain('guarded')].map((name) => `measures[].differences[].${name}`),
	'measures[].expectedByChance[].change',
	...['change', 'p', 'wilcoxonP', 'hodgesLehmann'].map((name) => `measures[].robustness[].${name}`),
	...['started', 'compared', 'notYet', 'other'].map((name) => `measures[].flow[].${name}`),
	...['', '.lastDay', '.atRisk[].day', '.atRisk[].count'].map((name) => `measures[].curves[].curve${name}`),
	...['day', 'share', 'lower', 'upper'].map((name) => `measures[].curves[].curve.points[].${name}`),
	...['cost', 'contact-points', 'self-support'].flatMap((name) =>
		['month', 'value'].map((part) => `sites.months.${name}[].months[].${part}`)
	),
	...['payers', 'groups', 'categories'].flatMap((name) =>
		['before', 'after', ...uncertain('change')].map((part) => `sites.costs.${name}[].parts[].${part}`)
	),
	...['cost', 'trial'].flatMap((name) =>
		['', '.points[].month', '.points[].value', '.points[].lower', '.points[].upper'].map(
			(part) => `sites.followed[].${name}${part}`
		)
	),
	'sites.halfway[].contactPersons',
	...['elements[].count', 'withoutElement', 'daysToPlan', 'coordinatorInTime', 'coordinators', 'plansHalfway'].map(
		(name) => `sites.carriedOut[].${name}`
	),
	'sites.caseMix[].variables[].difference',
	'targetGroups.priceYear',
	...['top', 'share'].map((name) => `targetGroups.tops[].tops[].${name}`),
	...['byTargetGroup', 'byStart'].flatMap((parts) =>
		['families', 'before', 'after', ...uncertain('change')].map((name) => `targetGroups.${parts}[].parts[].${name}`)
	),
	...['with', 'without', ...uncertain('difference')].map((name) => `targetGroups.elements[].${name}`),
	...['everybody', 'picked'].flatMap((who) =>
		['earlier', 'later'].map((year) => `targetGroups.chance[].${who}.${year}`)
	),
	...uncertain('change').map((name) => `targetGroups.chance[].picked.${name}`),
	...['started', 'compared', 'notYet', 'other'].map((name) => `dataQuality.flow[].${name}`),
	...['before', 'after'].map((window) => `dataQuality.coverage[].tables[].${window}`),
	...['families', 'respondents'].map((name) => `dataQuality.responses[].rounds[].${name}`),
	'dataQuality.dropOut[].means[].difference',
	'dataQuality.warnings[].kinds[].count'
]);

/** Where the numbers of a value stand, shown or not. */
export function numberPaths(value: unknown, path = ''): readonly string[] {
	if (typeof value === 'number') return [path];
	if (typeof value !== 'object' || value === null) return [];
	if (value instanceof Map) return [...value.values()].flatMap((one) => numberPaths(one, `${path}[]`));
	if (Array.isArray(value)) return value.flatMap((one) => numberPaths(one, `${path}[]`));
	if ('state' in value && ('value' in value || value.state !== 'shown')) return [path];
	return Object.entries(value).flatMap(([name, one]) => {
		const step = name === 'indsats' || name === 'sammenligning' ? 'group' : name;
		return numberPaths(one, path === '' ? step : `${path}.${step}`);
	});
}
