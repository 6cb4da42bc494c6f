import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksLikeCpr } from '../../validation/cells/cpr-like.ts';
import { sheetNames } from './sheet-names.ts';

test.each([
	['familier.csv', 'familier'],
	['data/Familier.CSV', 'Familier'],
	['010185-1234.csv', '…'],
	['oversigt', 'oversigt (2)'],
	['History', 'History (2)'],
	['a[b]:c*d?e', 'a_b__c_d_e'],
	["'familier'", 'familier'],
	['et meget langt navn på et ark i en fil.csv', 'et meget langt navn på et ark i'],
	['.csv', '_']
])('%j is the sheet %j', (file, sheet) => {
	expect(sheetNames([file])).toEqual([sheet]);
});

test('two files of one name are two sheets', () => {
	expect(sheetNames(['planer.csv', 'Planer.CSV', 'planer (2)'])).toEqual(['planer', 'Planer (2)', 'planer (2) (2)']);
});

// What Excel asks of the names of sheets: https://support.microsoft.com/office/rename-a-worksheet
test('whatever files are called, a spreadsheet takes the names of the sheets, and no CPR number is in them', () => {
	const letters = fc.string({ unit: fc.constantFrom(...Array.from("ab[]:*?/\\.'01-85\u0000😀 c")), maxLength: 45 });
	fc.assert(
		fc.property(fc.array(fc.oneof(letters, fc.string({ unit: 'binary' })), { maxLength: 8 }), (files) => {
			const names = sheetNames(files);
			expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(files.length);
			for (const name of names) {
				expect(name.length).toBeGreaterThan(0);
				expect(name.length).toBeLessThanOrEqual(31);
				expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|\p{C}/u);
				expect(looksLikeCpr(name)).toBe(false);
			}
		})
	);
});
