import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { everyEntry } from '#lib/server/store/log-entries.ts';
import { migrationsIn, openStore } from '#lib/server/store/open-store.ts';
import { hiddenAmounts, hiddenMeans, LIVE, SHOWN, spellings, unrounded } from '../disclosure/history-canaries.ts';
import { effektblik, temporaryFolder } from '../support/command-line.ts';
import { storeHiddenTrial } from '../support/hidden-trial.ts';

const root = join(import.meta.dirname, '../..');

/** Unpacks an archive with a program that is none of ours. */
function unpack(file: string): string {
	const folder = temporaryFolder();
	execFileSync('python3', ['-m', 'zipfile', '-e', file, folder]);
	return join(folder, 'effektblik-arkiv');
}

describe('effektblik archive', () => {
	const db = join(temporaryFolder(), 'trial.db');
	const file = join(temporaryFolder(), 'arkiv.zip');
	const made = { out: '', folder: '' };

	beforeAll(async () => {
		await storeHiddenTrial(db);
		const { code, out } = effektblik(['archive', file, '--db', db]);
		expect(code).toBe(0);
		Object.assign(made, { out, folder: unpack(file) });
	}, 120_000);

	const read = (path: string) => readFileSync(join(made.folder, path), 'utf8');
	const everyFile = () =>
		readdirSync(made.folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name));

	test('makes a bag that is whole by the word of sha256sum', () => {
		const checked = execFileSync('sha256sum', ['--strict', '-c', 'manifest-sha256.txt'], {
			...{ cwd: made.folder, encoding: 'utf8' }
		});
		const payload = everyFile().filter((path) => path.startsWith(join(made.folder, 'data/')));
		expect(checked.match(/: OK$/gm)).toHaveLength(payload.length);
		expect(statSync(file).mode & 0o077).toBe(0);
	});

	test('says the hash of its list, and so does the log', () => {
		const hash = createHash('sha256').update(read('manifest-sha256.txt')).digest('hex');
		expect(made.out).toContain(hash);
		const store = openStore({ path: db, migrations: migrationsIn(root) });
		const entry = [...everyEntry(store.log.sqlite)].findLast(({ action }) => action === 'archive-made');
		store.close();
		expect(entry).toMatchObject({ actor: 'command-line', subject: JSON.stringify({ sha256: hash }) });
	});

	test('has each edition as it was approved: the checksum of the file is the edition’s', () => {
		const { data } = Papa.parse<Record<string, string>>(read('data/editions/editions.csv').trim(), { header: true });
		expect(data.map(({ number }) => number)).toEqual(['2020-1']);
		for (const { number = '', sha256 } of data) {
			const text = read(`data/editions/${number}.json`);
			expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
		}
		const approvals = read('data/editions/approvals.csv').trim().split('\r\n');
		expect(approvals[0]).toBe('edition,role,municipality,approved_at');
		expect(approvals).toHaveLength(3);
	});

	test('has the codebook, the questions, the protocol, the deliveries, the tables and both READMEs', () => {
		const names = everyFile().map((path) => path.slice(made.folder.length + 1));
		expect(names).toEqual(
			expect.arrayContaining(
				['LAESMIG.md', 'README.md', 'codebook/columns.csv', 'codebook/codes.csv', 'documentation/questionnaire.md']
					.concat(['protocol/versions.csv', 'protocol/version-1.json', 'deliveries.csv', 'tables/2020-1/cost.csv'])
					.map((name) => `data/${name}`)
			)
		);
		// trial-data: 6 questions about satisfaction and the 5 of WHO-5.
		const items = Papa.parse<Record<string, string>>(read('data/documentation/questionnaire.csv').trim(), {
			header: true
		});
		expect(items.data).toHaveLength(6 + 5);
		// The words are nobody's until the protocol has them.
		expect(new Set(items.data.map(({ status, wording }) => `${status ?? ''}${wording ?? ''}`))).toEqual(
			new Set(['not-registered'])
		);
		expect(read('data/documentation/spoergeskema.md')).toContain('ikke registreret');
	});

	test('has every report of every edition as it was kept, and as PDF', () => {
		const { data } = Papa.parse<Record<string, string>>(read('data/reports/reports.csv').trim(), { header: true });
		const store = openStore({ path: db, migrations: migrationsIn(root) });
		const kept = store.sqlite.prepare<[], { sha256: string }>('SELECT sha256 FROM kept_reports').all();
		store.close();
		expect(data.map(({ sha256 }) => sha256).toSorted()).toEqual(kept.map(({ sha256 }) => sha256).toSorted());
		expect(new Set(data.map(({ language }) => language))).toEqual(new Set(['da', 'en']));
		for (const { edition = '', name = '', language = '', sha256 } of data) {
			const place = `data/reports/${edition}/${name}.${language}`;
			expect(
				createHash('sha256')
					.update(read(`${place}.json`))
					.digest('hex')
			).toBe(sha256);
			expect(read(`${place}.pdf`).startsWith('%PDF-')).toBe(true);
		}
	});

	test('has what reads a package into each program, and what recomputes it', () => {
		const programs = readdirSync(join(made.folder, 'data/programs'));
		expect(programs.toSorted()).toEqual(
			['import-dates.R', 'import.R', 'import.do', 'import.sas', 'import.sps', 'replicate.R'].toSorted()
		);
		// A key has a letter and sixteen digits; a text is given all the room it may need.
		expect(read('data/programs/import.sps')).toMatch(/familie_id A17\n/);
		expect(read('data/programs/import.sps')).toMatch(/paragraf A255\n/);
	});

	test('has no value that is hidden or not published yet, in any spelling', () => {
		expect(read('data/tables/2020-1/cost.csv')).toContain(String(SHOWN));
		const hidden = [...hiddenAmounts, ...hiddenMeans, LIVE].flatMap(spellings).concat(unrounded);
		expect(hidden.length).toBeGreaterThan(10);
		for (const path of everyFile()) {
			const text = readFileSync(path, 'utf8');
			expect(
				hidden.filter((value) => new RegExp(`(?<![0-9.,])${value.replaceAll('.', '[.]')}(?![0-9])`).test(text)),
				path
			).toEqual([]);
		}
	});

	test('has no row, no account, and no count of a family before the gate', () => {
		const names = everyFile().map((path) => path.slice(made.folder.length + 1));
		expect(names.filter((name) => /familier|personer|udgifter|maalinger|estimates/.test(name))).toEqual([]);
		const columns = Papa.parse<Record<string, string>>(read('data/codebook/columns.csv').trim(), { header: true });
		expect(columns.data.filter(({ rows, stated }) => rows !== '' || stated !== '')).toEqual([]);
		expect(read('data/deliveries.csv').split('\r\n')[0]).toBe(
			'number,municipality,cutoff,received_at,sha256,state,synthetic'
		);
		const store = openStore({ path: db, migrations: migrationsIn(root) });
		const accounts = store.sqlite.prepare('SELECT DISTINCT account FROM approvals').pluck().all() as string[];
		store.close();
		expect(accounts.length).toBeGreaterThan(0);
		for (const path of everyFile().filter((name) => name.endsWith('.csv')))
			for (const account of accounts) expect(readFileSync(path, 'utf8').split(/[,\r\n]/), path).not.toContain(account);
	});

	test('is the same bytes of the same database', () => {
		const again = join(temporaryFolder(), 'arkiv.zip');
		expect(effektblik(['archive', again, '--db', db]).code).toBe(0);
		expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
	});

	test('leaves a file that exists as it is, and is misused without one', () => {
		expect(effektblik(['archive', file, '--db', db, '--lang', 'en'])).toMatchObject({
			...{ code: 1, err: expect.stringContaining('exists already') as string }
		});
		expect(effektblik(['archive', '--db', db]).code).toBe(2);
		const nowhere = effektblik(['archive', join(file, 'x.zip'), '--db', db, '--lang', 'en']);
		expect(nowhere).toMatchObject({ code: 1, err: expect.stringContaining('could not be written') as string });
	});

	// Standard output carries only what the command prints, also where a thread of it breaks.
	test('is none where a report cannot be set; why is told on standard error alone', () => {
		const breaks = `import { isMainThread } from 'node:worker_threads'; if (!isMainThread) throw new Error('no thread');`;
		const environment = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(breaks)}` };
		const other = join(temporaryFolder(), 'arkiv.zip');
		const { code, out, err } = effektblik(['archive', other, '--db', db, '--lang', 'en'], environment);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain('could not be set as PDF');
		expect(err).toContain('"thread":"setting"');
		expect(existsSync(other)).toBe(false);
	});

	test('is none where there is no edition', () => {
		const empty = join(temporaryFolder(), 'none.db');
		expect(effektblik(['archive', join(temporaryFolder(), 'x.zip'), '--db', empty]).code).toBe(1);
	});
});
