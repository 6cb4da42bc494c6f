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
	...['day', 'share', 'lower', 'upper'].map((name) => `measures[].curves[].curve.points[].${name}`)
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
