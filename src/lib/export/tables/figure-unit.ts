import type { Code } from '#lib/trial/code-lists.ts';
import type { EditionPlace, NumberField } from '#lib/trial/edition-figures.ts';
import type { View } from '#lib/trial/views.ts';

/** What the values of public tables are counted in. */
export const figureUnits = [
	{ code: 'count', da: 'antal', en: 'number' },
	{ code: 'share', da: 'andel fra 0 til 1', en: 'share from 0 to 1' },
	{ code: 'day', da: 'dage', en: 'days' },
	{ code: 'person', da: 'personer', en: 'persons' },
	{ code: 'krone', da: 'kroner', en: 'kroner' },
	{ code: 'percent', da: 'procent', en: 'per cent' },
	{ code: 'percentage-point', da: 'procentpoint', en: 'percentage points' },
	{ code: 'point', da: 'point fra 1 til 5', en: 'points from 1 to 5' },
	{ code: 'standard-deviation', da: 'standardafvigelser', en: 'standard deviations' },
	{ code: 'probability', da: 'sandsynlighed fra 0 til 1', en: 'probability from 0 to 1' }
] as const satisfies readonly Code[];

export type FigureUnit = (typeof figureUnits)[number]['code'];

/** What decides the unit of a figure. */
type UnitPlace = Pick<EditionPlace, 'view' | 'measure'>;

/** What a number of an edition is counted in. Shares and p stand as they are computed, from 0 to 1. */
export function figureUnit({ view, measure }: UnitPlace, field: NumberField): FigureUnit {
	const plain = field.replace(/^(guarded|headline)-/, '').replace(/-(lower|upper)$/, '');
	const own = ownUnits[plain];
	if (own !== undefined) return own;
	const level = levelUnit(measure ?? viewsMeasure(view));
	return isOfChange.has(plain) && level === 'percent' ? 'percentage-point' : level;
}

/** The last part of a view's name is what it tells of. */
function viewsMeasure(view: View): string {
	return view.startsWith('cost:') ? 'cost' : (view.split(':')[1] ?? view);
}

function levelUnit(measure: string): FigureUnit {
	const unit = levelUnits[measure];
	if (unit === undefined) throw new RangeError(`no unit for ${measure}`);
	return unit;
}

const levelUnits: Readonly<Record<string, FigureUnit>> = {
	...{ 'service-duration': 'day', 'service-days': 'day', serviceDays: 'day' },
	...{ 'contact-points': 'person', contactPersons: 'person', 'contact-persons': 'person' },
	...{ adults: 'count', children: 'count', contactUnits: 'count', plans: 'count' },
	...{ cost: 'krone', 'self-support': 'percent', satisfaction: 'point', 'return-to-work': 'share' }
};

const isOfChange: ReadonlySet<string> = new Set([
	...['change', 'difference', 'robust-change', 'hodges-lehmann', 'expected-by-chance', 'detectable', 'matters']
]);

/** Of the fields that are counted in the same wherever they stand. */
const ownUnits: Readonly<Record<string, FigureUnit>> = {
	...{ families: 'count', cases: 'count', started: 'count', compared: 'count', 'not-yet': 'count', other: 'count' },
	...{ count: 'count', with: 'count', without: 'count', coordinators: 'count', 'plans-halfway': 'count' },
	...{ coverage: 'share', share: 'share', respondents: 'share', 'without-element': 'share' },
	...{ 'coordinator-in-time': 'share', 'after-6-months': 'share', 'after-12-months': 'share' },
	...{ p: 'probability', 'robust-p': 'probability', 'wilcoxon-p': 'probability' },
	...{ imbalance: 'standard-deviation', 'days-to-plan': 'day' }
};
