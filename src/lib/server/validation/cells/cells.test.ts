import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { units } from '#lib/trial/code-lists.ts';
import { readAgeGroup } from './age-group.ts';
import { CellFault } from './cell-fault.ts';
import { codeReader } from './code.ts';
import { looksLikeCpr, withoutCpr } from './cpr-like.ts';
import { readIdentifier } from './identifier.ts';
import { readInteger } from './integer.ts';
import { readParagraph } from './paragraph.ts';
import { readYesNo } from './yes-no.ts';

describe('what looks like a CPR number', () => {
	// The authority: the delivery format's definition.
	test.each(['010180-1234', '0101801234', 'x311299-0000y', 'nr 2402001234.'])('%s does', (text) => {
		expect(looksLikeCpr(text)).toBe(true);
		expect(looksLikeCpr(withoutCpr(text))).toBe(false);
	});

	test.each([
		'000180-1234',
		'320180-1234',
		'011380-1234',
		'10101801234',
		'01018012345',
		'010180 1234',
		'2018-03-25',
		'29253,42'
	])('%s does not', (text) => {
		expect(looksLikeCpr(text)).toBe(false);
	});

	test('is found anywhere between other letters', () => {
		const letters = fc.string({ unit: fc.constantFrom(...Array.from('abc_- ')) });
		fc.assert(
			fc.property(
				letters,
				fc.integer({ min: 1, max: 31 }),
				fc.integer({ min: 1, max: 12 }),
				fc.integer({ min: 0, max: 999999 }),
				letters,
				(before, day, month, rest, after) => {
					const two = (number: number) => String(number).padStart(2, '0');
					expect(looksLikeCpr(`${before}${two(day)}${two(month)}${String(rest).padStart(6, '0')}${after}`)).toBe(true);
				}
			)
		);
	});
});

describe('an identifier', () => {
	test.each(['f1', 'F-01_a', 'a'.repeat(40)])('%s is one', (text) => {
		expect(readIdentifier(text)).toBe(text);
	});
	test.each(['0012', '2e5', 'f 1', 'fæ1', '-f', 'a'.repeat(41)])('%s is none, and is not repeated', (text) => {
		expect(readIdentifier(text)).toEqual(new CellFault('bad-identifier'));
	});
});

describe('a code', () => {
	const read = codeReader(units);
	test('is itself, whatever its case', () => {
		expect(read('jobcenter')).toBe('jobcenter');
		expect(read('Skole_PPR')).toBe('skole_ppr');
	});
	test('that is misspelt gives the one that was meant', () => {
		expect(read('jobcentre')).toMatchObject({ parameters: { suggestion: 'jobcenter' } });
	});
	test.each(['hemmeligfamilie', 'regio', 'andt'])(
		'is not repeated, %s: it may be a pseudonym in the wrong column',
		(text) => {
			const fault = read(text);
			expect(fault).toMatchObject({ code: 'unknown-code' });
			expect(Object.values(fault instanceof CellFault ? fault.parameters : {})).not.toContain(text);
		}
	);
});

test.each([
	['6_12', '6_12'],
	['6-12', '6_12'],
	['6–12', '6_12'],
	['67+', '67_'],
	['67_', '67_'],
	[' 0 - 5 ', '0_5']
])('the age group %s is %s', (text, code) => {
	expect(readAgeGroup(text)).toBe(code);
});

test.each(['06-12-2018', '2018-12-06', '6. dec', 'dec-06', '12-jun'])(
	'%s is what a spreadsheet made of an age group',
	(text) => {
		expect(readAgeGroup(text)).toEqual(new CellFault('age-group-as-date'));
	}
);

test.each([
	['85', '85'],
	['52A', '52a'],
	['52 stk. 3', '52 stk. 3'],
	['52A Stk. 10', '52a stk. 10']
])('the section %s is %s', (text, section) => {
	expect(readParagraph(text)).toBe(section);
});

test.each(['§ 85', '85, stk. 3', '85 stk 3', 'a85', '85aa', ''])('%j is no section', (text) => {
	expect(readParagraph(text)).toEqual(new CellFault('bad-paragraph'));
});

test('yes and no', () => {
	expect(['ja', 'J', '1', 'TRUE'].map(readYesNo)).toEqual([true, true, true, true]);
	expect(['nej', 'N', '0', 'False'].map(readYesNo)).toEqual([false, false, false, false]);
	expect(readYesNo('måske')).toEqual(new CellFault('bad-yes-no'));
});

test('whole numbers', () => {
	expect(['5', '5,0', '5.00', '-1'].map(readInteger)).toEqual([5, 5, 5, -1]);
	expect(readInteger('5,5')).toEqual(new CellFault('bad-integer'));
});
