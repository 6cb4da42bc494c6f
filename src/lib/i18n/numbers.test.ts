import { describe, expect, test } from 'vitest';
import { numbersIn } from './numbers.ts';

/** Intl writes a no-break space before kr. and %; it is spelled out here. */
const NBSP = '\u00a0';

describe('numbers in Danish', () => {
	const da = numbersIn('da');

	test.each([
		['kroner', da.kroner(1_234_567), `1.234.567${NBSP}kr.`],
		['kroner, below zero', da.kroner(-221_347.4), `\u2212221.347${NBSP}kr.`],
		['a share', da.percent(0.124, 1), `12,4${NBSP}%`],
		['a share without decimals', da.percent(0.644), `64${NBSP}%`],
		['a date', da.date('2020-12-31'), '31. december 2020'],
		['decimals', da.decimal(6.35, 1), '6,4'],
		['a rise', da.change(45.1, 0), '+45'],
		['a fall, with a true minus sign', da.change(-200.4, 0), '\u2212200'],
		['no change', da.change(0, 1), '0,0'],
		['hardly any fall', da.change(-0.04, 1), '0,0'],
		['no minus before a zero', da.decimal(-0.2, 0), '0'],
		['a list', da.list(['Faxe', 'Holbæk', 'Næstved']), 'Faxe, Holbæk og Næstved']
	])('%s', (_, written, expected) => {
		expect(written).toBe(expected);
	});
});

describe('numbers in English', () => {
	const en = numbersIn('en');

	test.each([
		['kroner', en.kroner(1_234_567), `DKK${NBSP}1,234,567`],
		['a share', en.percent(0.124, 1), '12.4%'],
		['a date', en.date('2020-12-31'), '31 December 2020'],
		['a fall', en.change(-1234.5, 1), '\u22121,234.5']
	])('%s', (_, written, expected) => {
		expect(written).toBe(expected);
	});
});
