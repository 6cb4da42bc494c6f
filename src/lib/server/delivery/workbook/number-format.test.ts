import { expect, test } from 'vitest';
import { numberKind } from './number-format.ts';

// The authority: the formats as Excel and LibreOffice write them (ECMA-376, 18.8.30).
test.each([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47])('the built-in format %i is a date', (id) => {
	expect(numberKind(id, undefined)).toBe('date');
});

test.each([0, 1, 2, 4, 9, 10, 11, 37, 49])('the built-in format %i is a number', (id) => {
	expect(numberKind(id, undefined)).toBe('plain');
});

test.each([
	'dd\\-mm\\-yyyy',
	'DD-MM-YYYY',
	'[$-406]d. mmmm yyyy;@',
	'yyyy/mm/dd hh:mm',
	'"den "d. mmm',
	'[Red]d/m',
	'mm:ss'
])('%s is a date', (code) => {
	expect(numberKind(164, code)).toBe('date');
});

test.each([
	'General',
	'GENERAL',
	'Standard',
	'0.00',
	'#,##0.00" kr."',
	'#,##0.00\\ "dkr"',
	'[$kr.-406] #,##0.00',
	'0" dage"',
	'\\d0',
	'_d0*y',
	'@',
	'0.00E+00',
	'[Red]0',
	'0;"my"',
	'000',
	''
])('%j is a number', (code) => {
	expect(numberKind(164, code)).toBe('plain');
});

test.each([
	['0000000000', 10],
	['000000-0000', 10],
	['000000\\-0000', 10],
	['000000"-"0000;@', 10],
	['00000000000', 11]
])('%s shows %i digits', (code, digits) => {
	expect(numberKind(164, code)).toEqual({ digits });
});

test.each(['000000000', '0000000000.00', '0000000000%'])('%s does not show ten digits and no more', (code) => {
	expect(numberKind(164, code)).toBe('plain');
});

test('a code longer than any that a spreadsheet takes is not looked through', () => {
	expect(numberKind(164, '['.repeat(1_000_000))).toBe('plain');
});
