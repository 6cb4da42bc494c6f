import type { ChangeMeasure } from '#lib/trial/overview.ts';
import { digitsOf } from './units.ts';
import type { Words } from './words.ts';

/** `693`: a value of a measure, without its unit. */
export function levelNumber({ numbers }: Words, measure: ChangeMeasure, value: number): string {
	return numbers.decimal(value, digitsOf[measure]);
}

/** `493 dage` */
export function levelText(words: Words, measure: ChangeMeasure, value: number): string {
	return withUnit(words, measure, levelNumber(words, measure, value), words.t.overview.levelUnits[measure]);
}

/** `−200`: a change of a measure, without its unit. */
export function changeNumber({ numbers }: Words, measure: ChangeMeasure, value: number): string {
	return numbers.change(value, digitsOf[measure]);
}

/** `−200 dage` */
export function changeText(words: Words, measure: ChangeMeasure, value: number): string {
	return withUnit(words, measure, changeNumber(words, measure, value), words.t.overview.changeUnits[measure]);
}

/** `200 dage`: how large a change is, where the words say which way it goes. */
export function amountText(words: Words, measure: ChangeMeasure, change: number): string {
	const amount = levelNumber(words, measure, Math.abs(change));
	return withUnit(words, measure, amount, words.t.overview.changeUnits[measure]);
}

/** Whether the unit of a measure stands before its number, `DKK 12,000`: then two numbers do not share one. */
export function hasUnitBefore({ t }: Words, measure: ChangeMeasure): boolean {
	return t.overview.levelUnits[measure] === BEFORE;
}

/** The one unit that stands before its number, as `Intl` writes it in English. */
const BEFORE = 'DKK';

/** A number never stands at the end of a line without its unit, and one day is no days. */
function withUnit({ t, language }: Words, measure: ChangeMeasure, number: string, many: string): string {
	const one: Partial<Record<ChangeMeasure, string>> = t.sentences.unitOfOne;
	const unit = /^[+\u2212]?1$/.test(number) ? (one[measure] ?? many) : many;
	if (unit === '') return number;
	if (unit === BEFORE) return number.replace(/^[+\u2212]?/, (sign) => `${sign}${unit}\u00a0`);
	// As `Intl` writes a share in each language.
	return unit === '%' && language === 'en' ? `${number}${unit}` : `${number}\u00a0${unit}`;
}
