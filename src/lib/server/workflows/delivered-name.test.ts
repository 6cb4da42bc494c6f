import fc from 'fast-check';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deliveredName } from './delivered-name.ts';

describe('the name of a sent file', () => {
	test('is kept, with the folder it was sent in', () => {
		const plain = { isRead: true, heldCpr: false };
		expect(deliveredName('familier.csv')).toEqual({ ...plain, folder: null, file: 'familier.csv' });
		expect(deliveredName('faxe/familier.csv')).toEqual({ ...plain, folder: 'faxe', file: 'familier.csv' });
		expect(deliveredName('2021 æøå.XLSX')).toEqual({ ...plain, folder: null, file: '2021 æøå.XLSX' });
	});

	test.each([
		'faxe/noter.docx',
		'faxe/.DS_Store',
		'faxe/~$familier.xlsx',
		'faxe/gammelt/familier.csv',
		'faxe/gammelt.csv/familier.csv',
		'familier'
	])('what %s holds is not needed', (sent) => {
		expect(deliveredName(sent)?.isRead).toBe(false);
	});

	test('what lies deeper becomes the folder that it lies in', () => {
		expect(deliveredName('faxe/gammelt/2018/familier.csv')).toMatchObject({ folder: 'faxe', file: 'gammelt' });
	});

	test('a CPR number in it is told and not kept', () => {
		expect(deliveredName('010190-1234/familier.csv')).toMatchObject({ folder: '…', heldCpr: true });
		expect(deliveredName('faxe/010190-1234.csv')).toMatchObject({ folder: 'faxe', file: '….csv', heldCpr: true });
	});

	test.each([
		'',
		'/',
		'/etc/passwd',
		'..',
		'../familier.csv',
		'faxe/..',
		'faxe/../familier.csv',
		'./familier.csv',
		'faxe//familier.csv',
		'..\\familier.csv',
		'fami\0lier.csv',
		'familier\n.csv',
		`${'æ'.repeat(130)}.csv`
	])('%j leads elsewhere, or cannot be a name', (sent) => {
		expect(deliveredName(sent)).toBeNull();
	});

	test('never leads out of the folder that it is put in', () => {
		const parts = fc.array(fc.constantFrom('..', '.', '', '/', '\\', 'a', 'å', '\0', 'b.csv', ' ', '%2e'), {
			minLength: 1
		});
		fc.assert(
			fc.property(
				fc.oneof(
					parts.map((some) => some.join('')),
					fc.string()
				),
				(sent) => {
					const name = deliveredName(sent);
					if (!name) return;
					for (const part of [name.folder ?? 'a', name.file]) {
						expect(basename(part)).toBe(part);
						expect(resolve('/staged', part)).toBe(join('/staged', part));
					}
				}
			)
		);
	});
});
