import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalMarkOf, hasTwoReadings, readAmount, type DecimalMark } from './amount.ts';
import { CellFault } from './cell-fault.ts';

describe('an amount', () => {
	// By hand: what Danish and English programs write, in øre.
	test.each<[string, DecimalMark, number]>([
		['1234,56', null, 123456],
		['1234.56', null, 123456],
		['12.345,67', null, 1234567],
		['12,345.67', null, 1234567],
		['1.234.567', null, 123456700],
		['12 345,67', null, 1234567],
		['-300', null, -30000],
		['−300,5', null, -30050],
		['0,345', null, 35],
		['1234,567', null, 123457],
		['7', null, 700],
		['12.345', ',', 1234500],
		['12.345', '.', 1235],
		['12,345', '.', 1234500],
		['-12.345', ',', -1234500]
	])('%s with %s as the column’s mark is %i øre', (text, mark, ore) => {
		expect(readAmount(text, mark)).toBe(ore);
	});

	test.each(['12.345', '12,345', '-1.000'])('%s can be read two ways', (text) => {
		expect(hasTwoReadings(text)).toBe(true);
		expect(readAmount(text, null)).toEqual(new CellFault('ambiguous-number'));
	});

	test.each(['', '-', 'kr. 5', '1e5', '1.2.3', '12.34.567', '1.234,56,7', '12,34.5', 'NaN', '١٢'])(
		'%j is no number',
		(text) => {
			expect(readAmount(text, ',')).toEqual(new CellFault('bad-number'));
		}
	);

	test.each<[string, DecimalMark]>([
		['12,5', ','],
		['12.5', '.'],
		['1.234,5', ','],
		['1,234.5', '.'],
		['1.234.567', ','],
		['1,234,567', '.'],
		['0.125', '.'],
		['12.345', null],
		['500', null],
		['x,y', null]
	])('%s gives the decimal mark %s away', (text, mark) => {
		expect(decimalMarkOf(text)).toBe(mark);
	});

	test('is what Intl wrote, in Danish and in English, to the øre', () => {
		fc.assert(
			fc.property(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), fc.constantFrom('da-DK', 'en-GB'), (ore, locale) => {
				const written = (ore / 100).toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
				expect(readAmount(written, null)).toBe(ore);
			})
		);
	});

	test('never throws, whatever the text', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-+ e')) }),
				fc.constantFrom(',', '.', null),
				(text, mark) => {
					const read = readAmount(text, mark);
					expect(read instanceof CellFault || Number.isSafeInteger(read)).toBe(true);
				}
			)
		);
	});
});
