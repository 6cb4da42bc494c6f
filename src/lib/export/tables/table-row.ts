import type { PackageRow } from '#lib/export/package/field.ts';
import { figureName } from '#lib/i18n/figure-name.ts';
import { placeName } from '#lib/i18n/place-name.ts';
import { wordsIn, type Words } from '#lib/i18n/words.ts';
import type { EditionFigure, NumberValue } from '#lib/trial/edition-figures.ts';
import type { CurveDrawn, CurveShown } from '#lib/trial/measure-page.ts';
import type { Released } from '#lib/trial/released.ts';
import type { MountingUp } from '#lib/trial/site-figures.ts';
import { figureUnit, type FigureUnit } from './figure-unit.ts';

/** What stands at one value besides where it is. `at` is the day or the month of a point in time. */
interface Told {
	readonly quantity: string;
	readonly at?: number | null;
	readonly value?: number | null;
	readonly word?: string;
	readonly unit: FigureUnit | null;
	readonly status: 'shown' | 'hidden' | 'not-estimable';
	readonly reason?: string;
}

type Drawn = Released<CurveShown['curve'] | MountingUp>;

const both = { da: wordsIn('da'), en: wordsIn('en') } as const;

/** One figure of an edition as rows of a table: one, or one for each number of a curve. */
export function tableRows(figure: EditionFigure, priceYear: number): PackageRow[] {
	const { view, scope, group, measure, code } = figure;
	// Of a figure of one month the code is that month, which is a number and not a word.
	const isOfMonth = view.startsWith('months:');
	return told(figure).map(({ quantity, at, value, word, unit, status, reason }) => ({
		...{ view, scope, municipality: placeName(both.da, scope), group, measure, code: isOfMonth ? null : code },
		at: isOfMonth ? Number(code) : (at ?? null),
		...{ quantity, name: nameOf(both.da, figure, quantity), name_en: nameOf(both.en, figure, quantity) },
		...{ value: value ?? null, word: word ?? null, unit, price_year: unit === 'krone' ? priceYear : null },
		...{ status, reason: reason ?? null }
	}));
}

function told(figure: EditionFigure): Told[] {
	const { value } = figure;
	switch (value.kind) {
		case 'number':
			return [ofNumber(figure, value)];
		case 'curve':
			return ofCurve(value.field, value.curve);
		case 'verdict':
			return [ofWord(value.field, value.verdict)];
		case 'basis':
			return [ofWord(value.field, value.basis ?? 'nothing')];
		case 'held-back':
			return [ofWord(value.field, value.isHeldBack === 'hidden' ? HIDDEN : value.isHeldBack ? 'yes' : 'no')];
	}
}

function ofWord(quantity: string, word: string): Told {
	return word === HIDDEN ? { quantity, unit: null, status: 'hidden' } : { quantity, word, unit: null, status: 'shown' };
}

const HIDDEN = 'hidden';

function ofNumber(figure: EditionFigure, { field, figure: number }: NumberValue): Told {
	const one = { quantity: field, unit: figureUnit(figure, field) };
	if (number.state === 'shown') return { ...one, value: number.value, status: 'shown' };
	return number.state === 'hidden'
		? { ...one, status: 'hidden' }
		: { ...one, status: 'not-estimable', reason: number.reason };
}

/** A curve is a row for each number of each of its points; one that is not drawn is one row that says so. */
function ofCurve(quantity: string, curve: Drawn): Told[] {
	const unit = quantity.startsWith('mounted') ? 'krone' : 'share';
	if (curve.state === 'hidden') return [{ quantity, unit, status: 'hidden' }];
	if (curve.state === 'not-estimable') return [{ quantity, unit, status: 'not-estimable', reason: curve.reason }];
	if (!('lastDay' in curve))
		return curve.points.flatMap(({ month, value, lower, upper }) =>
			ofPoint(quantity, { at: month, unit }, { value, lower, upper })
		);
	return [
		...curve.points.flatMap(({ day, share, lower, upper }) =>
			ofPoint(quantity, { at: day, unit }, { value: share, lower, upper })
		),
		...atRisk(quantity, curve)
	];
}

function ofPoint(
	quantity: string,
	at: { readonly at: number; readonly unit: FigureUnit },
	{ value, lower, upper }: { readonly value: number; readonly lower: number | null; readonly upper: number | null }
): Told[] {
	const limits = { [`${quantity}${LOWER}`]: lower, [`${quantity}${UPPER}`]: upper };
	return Object.entries({ [quantity]: value, ...limits }).flatMap(([name, number]) =>
		number === null ? [] : [{ quantity: name, ...at, value: number, status: 'shown' as const }]
	);
}

/** How many are left at a curve, rounded to 5 by the gate. */
function atRisk(quantity: string, curve: Released<CurveDrawn>): Told[] {
	return curve.atRisk.map(({ day, count }) => ({
		...{ quantity: `${quantity}${AT_RISK}`, at: day, value: count },
		...{ unit: 'count' as const, status: 'shown' as const }
	}));
}

const LOWER = '-lower';
const UPPER = '-upper';
const AT_RISK = '-at-risk';

/** What a value is called: as where two editions are compared, and of a curve which of its numbers. */
function nameOf(words: Words, { value, ...place }: EditionFigure, quantity: string): string {
	const name = figureName(words, { ...place, field: value.field });
	const { lowerOf, upperOf, ofMeasure } = words.t.editions;
	if (quantity === value.field) return name;
	if (quantity.endsWith(LOWER)) return lowerOf(name);
	return quantity.endsWith(UPPER) ? upperOf(name) : ofMeasure(name, words.t.measurePage.curve.table);
}
