import { expect, test } from 'vitest';
import { purposeFault, purposeOf } from './purpose-fault.ts';

test.each([
	['', 'too-short'],
	['Ni tegn...', null],
	['Ni tegn..', 'too-short'],
	['x'.repeat(300), null],
	['x'.repeat(301), 'too-long'],
	['Om familien 010203-1234', 'cpr-like'],
	['Om familien 0102031234 alene', 'cpr-like'],
	['Om familien 010203 1234 alene', 'cpr-like'],
	['Om familien 010203\u00a01234 alene', 'cpr-like'],
	['Evaluering, anden runde', null]
])('%s: %s', (purpose, fault) => {
	expect(purposeFault(purpose)).toBe(fault);
});

test('is one line, however it was typed', () => {
	expect(purposeOf('  Evaluering,\r\n\tanden \u0007 runde ')).toBe('Evaluering, anden runde');
	expect(purposeFault(purposeOf(' \n '.repeat(20)))).toBe('too-short');
});
