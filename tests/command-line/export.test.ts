import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { everyEntry } from '#lib/server/store/log-entries.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import { migrations } from '../support/receive.ts';
import { effektblik, temporaryFolder } from '../support/command-line.ts';
import { soundDelivery, writeDelivery } from '../support/sound-delivery.ts';

describe('effektblik export', () => {
	const db = join(temporaryFolder(), 'trial.db');
	const newFolder = () => join(temporaryFolder(), 'package');

	beforeAll(() => {
		effektblik(['ingest', writeDelivery(join(temporaryFolder(), 'faxe'), soundDelivery()), '--db', db]);
	});

	test('writes a package that only its owner can read', () => {
		const folder = newFolder();
		const { code, out } = effektblik(['export', folder, '--purpose', 'Evaluering', '--db', db]);
		expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining(folder) as string });
		expect(readdirSync(dirname(folder))).toEqual(['package']);
		expect(statSync(folder).mode & 0o077).toBe(0);
		expect(statSync(join(folder, 'data', 'familier.csv')).mode & 0o077).toBe(0);
		expect(readdirSync(folder)).toEqual(expect.arrayContaining(['datapackage.json', 'import.R', 'replicate.R']));
	});

	test.each([
		['without a purpose', []],
		['with an empty purpose', ['--purpose', '  ']],
		['with a word', ['--purpose', 'kort']],
		['with something like a CPR number', ['--purpose', 'Familien 010203-1234']]
	])('is misused %s, and says so', (_, options) => {
		const folder = newFolder();
		const { code, out, err } = effektblik(['export', folder, ...options, '--db', db]);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain('--purpose');
		expect(existsSync(folder)).toBe(false);
	});

	test('is misused without a folder', () => {
		expect(effektblik(['export', '--purpose', 'Evaluering', '--db', db, '--lang', 'en'])).toMatchObject({
			code: 2,
			out: ''
		});
	});

	test('hands out no calendar dates, says how they are had, and logs it', () => {
		const folder = newFolder();
		const typed = ['export', folder, '--purpose', 'Evaluering', '--calendar-dates', '--db', db];
		const { code, out, err } = effektblik(typed);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain('/export');
		expect(existsSync(folder)).toBe(false);
		const store = openStore({ path: db, migrations });
		const last = [...everyEntry(store.log.sqlite)].at(-1);
		store.close();
		expect(last).toMatchObject({
			actor: 'command-line',
			action: 'export-refused',
			subject: '{"refusal":"not-approved"}'
		});
	});

	test('leaves a folder that exists as it is', () => {
		const folder = newFolder();
		mkdirSync(folder);
		const { code, err } = effektblik(['export', folder, '--purpose', 'Evaluering', '--db', db, '--lang', 'en']);
		expect(code).toBe(1);
		expect(err).toContain('exists already');
		expect(readdirSync(folder)).toEqual([]);
	});

	test('says where a package cannot be written', () => {
		const { code, err } = effektblik([
			'export',
			join(db, 'package'),
			'--purpose',
			'Evaluering',
			'--db',
			db,
			'--lang',
			'en'
		]);
		expect(code).toBe(1);
		expect(err).toContain('could not be written');
	});

	test('has nothing to export from an empty database', () => {
		const empty = join(temporaryFolder(), 'none.db');
		const { code, out } = effektblik(['export', newFolder(), '--purpose', 'Evaluering', '--db', empty]);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(existsSync(empty)).toBe(false);
	});
});
