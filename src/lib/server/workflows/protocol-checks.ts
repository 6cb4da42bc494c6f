import { isDeepStrictEqual } from 'node:util';
import { services } from '#lib/trial/code-lists.ts';
import { scales } from '#lib/trial/delivery-schema.ts';
import { betterWhen, headlineMeasures, type HeadlineMeasure } from '#lib/trial/measures.ts';
import { municipalities } from '#lib/trial/municipalities.ts';
import { registeredProtocol, type PartOfCode } from '#lib/trial/protocol.ts';
import { instruments } from '#lib/trial/questionnaire.ts';
import { stricterWhen, type DisclosureThresholds } from '#lib/trial/protocol-thresholds.ts';
import { trialWays } from '#lib/trial/trial.ts';
import { PROTOCOL_FORMAT, writeProtocol } from '#lib/trial/written-protocol.ts';
import {
	filledListOf,
	isObject,
	isoDate,
	listOf,
	number,
	object,
	oneOf,
	orNull,
	recordOf,
	text,
	wholeNumber,
	withOptional,
	type Check
} from './json-checks.ts';
import { protocolOfCode } from './protocol-of-code.ts';

/** Nothing that is measured here is larger. */
const LARGEST = 1_000_000;

/** A change of nothing is no change. */
const SMALLEST = 0.0001;

const MOST_FAMILIES = 1000;

/** More families than a municipality has are a slip. */
const MOST_FAMILIES_PLANNED = 100_000;

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

type Fields = Readonly<Record<string, unknown>>;

const allOf =
	(...checks: readonly Check[]): Check =>
	(value, field, report) => {
		for (const check of checks) check(value, field, report);
	};

const smallestChange: Check = (value, field, report) => {
	const [name] = changeNames(value);
	if (name === undefined) report({ code: 'not-one-change', field });
	else object({ [name]: name === 'amount' ? number(SMALLEST, LARGEST) : number(SMALLEST, 1) })(value, field, report);
};

/** A target is a change for the better, with its sign. */
const effectTarget: Check = (value, field, report) => {
	const [name] = changeNames(value);
	if (!isObject(value) || name === undefined) {
		report({ code: 'not-one-change', field });
		return;
	}
	const most = name === 'amount' ? LARGEST : 1;
	object({ measure: oneOf(headlineMeasures), [name]: number(-most, most) })(value, field, report);
	const measure = headlineMeasures.find((one) => one === value['measure']);
	const change = value[name];
	if (measure && typeof change === 'number' && !isBetter(measure, change))
		report({ code: 'wrong-direction', field: `${field}.${name}` });
};

/** The one name by which a change is told; none where there is not just one. */
function changeNames(value: unknown): readonly string[] {
	const names = isObject(value) ? ['amount', 'shareOfBefore'].filter((name) => Object.hasOwn(value, name)) : [];
	return names.length === 1 ? names : [];
}

function isBetter(measure: HeadlineMeasure, change: number): boolean {
	return betterWhen[measure] === 'lower' ? change <= -SMALLEST : change >= SMALLEST;
}

const trial = withOptional(
	{
		municipality: oneOf(municipalities.map(({ code }) => code)),
		name: orNull(text),
		ways: orNull(filledListOf(oneOf(trialWays))),
		legalBasis: orNull(text),
		committees: orNull(filledListOf(text)),
		start: orNull(isoDate),
		resultTargets: orNull(filledListOf(text)),
		effectTargets: orNull(filledListOf(effectTarget, fieldOf('measure')))
	},
	{ plannedFamilies: orNull(wholeNumber(1, MOST_FAMILIES_PLANNED)) }
);

const indexYear: Check = (name, field, report) => {
	wholeNumber(FIRST_YEAR, LAST_YEAR)(/^\d{4}$/.test(String(name)) ? Number(name) : null, field, report);
};

/** The name stands in every file of figures. */
const indexName: Check = (value, field, report) => {
	if (typeof value !== 'string' || !/^[a-z][a-z0-9-]{0,39}$/.test(value)) report({ code: 'not-text', field });
};

const selfSupportDay = object({
	amount: number(SMALLEST, LARGEST),
	source: text,
	year: wholeNumber(FIRST_YEAR, LAST_YEAR)
});

const questionnaire: Check = (value, field, report) => {
	const items: Check = (all, place, tell) => {
		const instrument = isObject(value) && instruments.find((one) => one === value['instrument']);
		listOf(text)(all, place, tell);
		if (instrument && Array.isArray(all) && all.length !== scales[instrument].items)
			tell({ code: 'not-so-many', field: place, count: scales[instrument].items });
	};
	object({ instrument: oneOf(instruments), source: text, rights: text, items: orNull(items) })(value, field, report);
};

const meetings: Check = (value, field, report) => {
	const quarter = wholeNumber(1, 4);
	object({ quarters: filledListOf(quarter), registered: quarter })(value, field, report);
	if (!isObject(value) || !Array.isArray(value['quarters'])) return;
	if (!value['quarters'].includes(value['registered'])) report({ code: 'not-a-meeting', field: `${field}.registered` });
};

/** Stricter than the gate is allowed, looser never. */
const disclosure = object(
	Object.fromEntries(
		(Object.keys(stricterWhen) as (keyof DisclosureThresholds)[]).map((name) => {
			const limit = protocolOfCode.disclosure[name];
			const isLeast = stricterWhen[name] === 'higher';
			const range = Number.isInteger(limit) ? wholeNumber(1, MOST_FAMILIES) : number(SMALLEST, 1);
			return [name, allOf(range, notLooser(limit, isLeast))];
		})
	)
);

function notLooser(limit: number, isLeast: boolean): Check {
	return (value, field, report) => {
		if (typeof value === 'number' && (isLeast ? value < limit : value > limit))
			report({ code: 'looser', field, limit, isLeast });
	};
}

const asTheCodeHasIt = writeProtocol({ ...registeredProtocol, ...protocolOfCode });

/** What only another version of the code changes. */
function asInTheCode(part: Exclude<PartOfCode, 'disclosure'>): Check {
	const expected = asTheCodeHasIt[part];
	return (value, field, report) => {
		if (!isDeepStrictEqual(value, expected))
			report({ code: 'fixed-by-code', field, expected: JSON.stringify(expected) });
	};
}

const settled = withOptional(
	{
		format: wholeNumber(PROTOCOL_FORMAT, PROTOCOL_FORMAT),
		trials: filledListOf(trial, fieldOf('municipality')),
		priceYear: wholeNumber(FIRST_YEAR, LAST_YEAR),
		priceIndex: withOptional(
			{ name: indexName, values: recordOf(indexYear, number(SMALLEST, LARGEST)) },
			{ source: text }
		),
		excludedServices: listOf(oneOf(services.map(({ code }) => code))),
		smallestChanges: object(Object.fromEntries(headlineMeasures.map((measure) => [measure, smallestChange]))),
		meetings,
		disclosure,
		verdicts: asInTheCode('verdicts'),
		windows: asInTheCode('windows'),
		views: asInTheCode('views')
	},
	{ unitPrices: object({ selfSupportDay }), questionnaires: filledListOf(questionnaire, fieldOf('instrument')) }
);

/** Everything that makes a text of JSON a protocol which this version of the code can keep. */
export const protocolCheck: Check = (value, field, report) => {
	settled(value, field, report);
	const index = isObject(value) && value['priceIndex'];
	const values = isObject(index) && index['values'];
	if (!isObject(value) || !isObject(values)) return;
	for (const [year, place] of yearsOfPrices(value)) {
		if (Number.isInteger(year) && !Object.hasOwn(values, String(year)))
			report({ code: 'without-price-year', field: `${field}.${place}` });
	}
};

/** The years from and to which kroner are converted, and where they stand. */
function yearsOfPrices({ priceYear, unitPrices }: Fields): readonly (readonly [year: unknown, place: string])[] {
	const day = isObject(unitPrices) && unitPrices['selfSupportDay'];
	const ofDay = isObject(day) ? [[day['year'], 'unitPrices.selfSupportDay.year'] as const] : [];
	return [[priceYear, 'priceYear'], ...ofDay];
}

function fieldOf(name: string): (value: unknown) => unknown {
	// What is no object is told as such, and is the same as no other.
	return (value) => (isObject(value) ? value[name] : value);
}
