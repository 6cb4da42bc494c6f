import type { EditionPlace, EditionValue, NumberField } from '#lib/trial/edition-figures.ts';
import { measuresInOrder } from '#lib/trial/measure-page.ts';
import { statusMeans, type ChangeMeasure } from '#lib/trial/overview.ts';
import { isOfMeasure } from '#lib/trial/views.ts';
import { amountText, changeText, levelText } from './change-text.ts';
import { plainField, type PlainField } from './edition-field-text.ts';
import { digitsOf } from './units.ts';
import type { Words } from './words.ts';

/** What decides the unit of a figure. */
type UnitPlace = Pick<EditionPlace, 'view' | 'measure'>;

/** What a reader is told in one place of an edition: a number with its unit, why there is none, or a word. */
export function valueText(words: Words, place: UnitPlace, value: EditionValue | null): string {
	const { t, numbers } = words;
	const { changes, bases, heldBack } = t.editions;
	if (value === null) return changes.absent;
	switch (value.kind) {
		case 'verdict':
			return value.verdict === 'hidden' ? t.figure.hidden : t.verdicts.words[value.verdict];
		case 'basis':
			return value.basis === 'hidden' ? t.figure.hidden : bases[value.basis ?? 'nothing'];
		case 'held-back':
			if (value.isHeldBack === 'hidden') return t.figure.hidden;
			return value.isHeldBack ? heldBack.yes : heldBack.no;
		case 'curve':
			if (value.curve.state === 'shown')
				return 'lastDay' in value.curve
					? changes.curveTo(numbers.decimal(value.curve.lastDay, 0))
					: changes.mountedTo(numbers.decimal(value.curve.points.at(-1)?.month ?? 0, 0));
			return value.curve.state === 'hidden' ? t.figure.hidden : t.figure.reasons[value.curve.reason];
		case 'number':
			if (value.figure.state === 'shown') return numberText(words, place, value.field, value.figure.value);
			return value.figure.state === 'hidden' ? t.figure.hidden : t.figure.reasons[value.figure.reason];
	}
}

function numberText(words: Words, place: UnitPlace, field: NumberField, value: number): string {
	return formats[plainField(field) as PlainNumberField](value, words, place);
}

type PlainNumberField = Exclude<PlainField, Exclude<EditionValue, { kind: 'number' }>['field']>;
type Format = (value: number, words: Words, place: UnitPlace) => string;

const count: Format = (value, { numbers }) => numbers.decimal(value, 0);
const share: Format = (value, { numbers }) => numbers.percent(value);
const probability: Format = (value, { numbers }) => numbers.probability(value);
/** To which side somebody is of others is told; how far two groups are apart has no side. */
const deviations: Format = (value, { numbers }, { view }) =>
	isOfMeasure(view) ? numbers.decimal(Math.abs(value), 2) : numbers.change(value, 2);
const level: Format = (value, words, place) => levelText(words, changeMeasureOf(place), value);
const withDecimal: Format = (value, { numbers }) => numbers.decimal(value, 1);
const amount: Format = (value, words, place) => amountText(words, changeMeasureOf(place), value);
/** A difference of shares is told in percentage points. */
const change: Format = (value, words, place) =>
	place.view === 'measure:return-to-work'
		? `${words.numbers.change(value * 100, 0)}\u00a0${words.t.overview.changeUnits['self-support']}`
		: changeText(words, changeMeasureOf(place), value);
const mean: Format = (value, words, place) => {
	if (place.view.startsWith('months:')) return level(value, words, place);
	const key = statusMeans.find((one) => place.view === `start:${one}`);
	return words.numbers.decimal(value, key ? digitsOf[key] : 1);
};

const formats: Readonly<Record<PlainNumberField, Format>> = {
	families: count,
	coverage: share,
	cases: count,
	before: level,
	after: level,
	change,
	'after-6-months': share,
	'after-12-months': share,
	difference: change,
	'robust-change': change,
	'robust-p': probability,
	'wilcoxon-p': probability,
	'hodges-lehmann': change,
	p: probability,
	detectable: amount,
	matters: amount,
	imbalance: deviations,
	'expected-by-chance': change,
	started: count,
	compared: count,
	'not-yet': count,
	other: count,
	count,
	mean,
	share,
	'without-element': share,
	'days-to-plan': count,
	'coordinator-in-time': share,
	coordinators: withDecimal,
	'plans-halfway': withDecimal,
	with: count,
	without: count,
	respondents: share,
	'everybody-earlier': level,
	'everybody-later': level,
	'picked-earlier': level,
	'picked-later': level
};

/** The measure whose unit a figure is told in. */
function changeMeasureOf({ view, measure }: UnitPlace): ChangeMeasure {
	const found = measure ?? measuresInOrder.find((known) => view === `measure:${known}` || view === `months:${known}`);
	if (found && found !== 'return-to-work') return found;
	if (view.startsWith('cost:')) return 'cost';
	throw new RangeError(`no measure in the view ${view}`);
}
