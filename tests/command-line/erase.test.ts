import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { logIn } from '#lib/server/store/log.ts';
import { everyEntry } from '#lib/server/store/log-entries.ts';
import type { Estimates } from '#lib/trial/estimates.ts';
import { effektblik, temporaryFolder } from '../support/command-line.ts';
import { soundDelivery, writeDelivery, type TextTables } from '../support/sound-delivery.ts';

const killedAtErasure = fileURLToPath(new URL('../support/killed-at-erasure.ts', import.meta.url));

/** What only family f1 of Faxe has: a section of an act, and an amount of 1.234.567.890,12 kr. in øre as SQLite keeps it. */
const SECTION = '987q stk. 65';
const AMOUNT = Buffer.from('1cbe991a14', 'hex');

/** A warning about f1 says which day it started before. */
const WARNED = '"previous":"2018-06-01"';

function delivered(change: (tables: TextTables) => void = () => undefined): string {
	const tables = soundDelivery();
	tables.ydelser.push(['f1', 'p2', 'sel', SECTION, 'aflastning', 'boern_unge', '2018-03-01', '2018-09-30']);
	tables.udgifter.push(['f1', '2018-06', 'botilbud', 'kommune', '1234567890,12']);
	change(tables);
	return writeDelivery(join(temporaryFolder(), 'faxe'), tables);
}

const laterStart = ({ familier }: TextTables) => familier[1]?.splice(2, 1, '2018-06-02');
const ofHolbaek = ({ leverance }: TextTables) => leverance[1]?.splice(1, 1, '316');
const withoutF1 = (tables: TextTables) => {
	const gone = new Set(['f1', 'p1', 'p2']);
	for (const [name, rows] of Object.entries(tables)) {
		tables[name as keyof TextTables] = rows.filter((row) => !row.slice(0, 2).some((cell) => gone.has(cell)));
	}
};

let prepared: string;
beforeAll(() => {
	prepared = join(temporaryFolder(), 'trial.db');
	for (const folder of [delivered(), delivered(laterStart), delivered(ofHolbaek)]) {
		expect(effektblik(['ingest', folder, '--db', prepared]).code).toBe(0);
	}
});

/** A database with two deliveries of Faxe and one of Holbæk, whose families have the same pseudonyms. */
function database(): string {
	const folder = temporaryFolder();
	cpSync(dirname(prepared), folder, { recursive: true });
	return join(folder, 'trial.db');
}

/** The hash of a pseudonym, by the recipe of the delivery format. */
function hashed(db: string, kind: string, pseudonym: string, municipality = '320'): Buffer {
	const key = readFileSync(`${db}.key`, 'utf8').trim();
	return createHmac('sha256', key).update(`${municipality}\n${kind}\n${pseudonym}`).digest();
}

const ofF1 = (db: string): readonly (string | Buffer)[] => [
	...[SECTION, AMOUNT, WARNED, hashed(db, 'family', 'f1')],
	...[hashed(db, 'person', 'p1'), hashed(db, 'person', 'p2'), hashed(db, 'respondent', 'r1')]
];

/** How often each of the values stands in the bytes of the database, its log of changes, and the log beside it. */
function foundIn(db: string, values: readonly (string | Buffer)[]): number[] {
	const files = readdirSync(dirname(db)).filter((name) => !name.endsWith('.key'));
	const bytes = Buffer.concat(files.map((name) => readFileSync(join(dirname(db), name))));
	return values.map((value) => {
		let count = 0;
		for (let at = bytes.indexOf(value); at >= 0; at = bytes.indexOf(value, at + 1)) count += 1;
		return count;
	});
}

const erase = (db: string, ...more: string[]) => effektblik(['erase', '--municipality', '320', '--db', db, ...more]);

function toldIn(db: string): unknown[] {
	const log = logIn(`${db}.access`);
	const told = [...everyEntry(log.sqlite)].map(({ actor, action, subject }) => [
		actor,
		action,
		JSON.parse(subject) as unknown
	]);
	log.close();
	return told;
}

/** The figures of a database, but for which deliveries they came of. */
function figuresOf(db: string): Omit<Estimates, 'deliveries'> {
	const { code, out } = effektblik(['estimates', '--json', '--without-bootstrap', '--db', db]);
	expect(code).toBe(0);
	const { deliveries: _, ...figures } = JSON.parse(out) as Estimates;
	return figures;
}

const inDatabase = (db: string, sql: string): unknown[] => {
	const sqlite = new Database(db, { readonly: true });
	const found = sqlite.prepare(sql).raw().all();
	sqlite.close();
	return found;
};

describe('without --yes', () => {
	// The rows of the sound delivery and the two that are added, counted by hand: 44 of Faxe, 39 of f1, twice each.
	test.each([
		[[], 'familier: 2, rækker: 88, berørte dataleverancer: 2'],
		[['--family', 'f1'], 'familier: 1, rækker: 78, berørte dataleverancer: 2'],
		[['--family', 'f2'], 'familier: 1, rækker: 10, berørte dataleverancer: 2']
	])('nothing is deleted, and how much would be is said: %j', (more, amount) => {
		const db = database();
		const [figures, told] = [figuresOf(db), toldIn(db)];
		const { code, out, err } = erase(db, ...more);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain(amount);
		expect(err).toContain('--yes');
		expect(figuresOf(db)).toEqual(figures);
		expect(toldIn(db).slice(0, told.length)).toEqual(told);
	});
});

describe('a family', () => {
	test('is nowhere in the files afterwards, while a server has them open', () => {
		const db = database();
		// Whoever has the database open keeps its log of changes beside it.
		const server = new Database(db);
		server.prepare('SELECT count(*) FROM costs').get();
		expect(foundIn(db, ofF1(db)).every((count) => count > 0)).toBe(true);
		const { code, out, err } = erase(db, '--family', 'f1', '--yes');
		expect({ code, err }).toEqual({ code: 0, err: '' });
		// Holbæk has a family of the same pseudonym, the same section and the same amount, and keeps them.
		const [section, amount, warned, ...hashes] = foundIn(db, ofF1(db));
		expect([section, amount, warned]).toEqual([1, 1, 0]);
		expect(hashes).toEqual([0, 0, 0, 0]);
		expect(foundIn(db, [hashed(db, 'family', 'f1', '316'), hashed(db, 'family', 'f2')])).toEqual([2, 2]);
		server.close();
		for (const said of ['Slettet for altid fra Faxe', 'Sikkerhedskopier', 'kommer den tilbage']) {
			expect(out).toContain(said);
		}
	});

	// The authority: a trial that was delivered without the family from the start.
	test('is in no figure, and everybody else’s are what they were', () => {
		const [db, without] = [database(), join(temporaryFolder(), 'trial.db')];
		for (const change of [withoutF1, ofHolbaek]) {
			expect(effektblik(['ingest', delivered(change), '--db', without]).code).toBe(0);
		}
		expect(figuresOf(db)).not.toEqual(figuresOf(without));
		expect(erase(db, '--family', 'f1', '--yes').code).toBe(0);
		expect(figuresOf(db)).toEqual(figuresOf(without));
		expect(inDatabase(db, 'SELECT families_erased, erased_at FROM deliveries ORDER BY id')).toEqual([
			[1, null],
			[1, null],
			[0, null]
		]);
	});

	test('comes back when it is delivered again, also in the very same files', () => {
		const db = database();
		const figures = figuresOf(db);
		expect(erase(db, '--family', 'f1', '--yes').code).toBe(0);
		const { code, out } = effektblik(['ingest', delivered(laterStart), '--db', db]);
		expect(code).toBe(0);
		expect(out).toContain('gemt som gældende');
		expect(figuresOf(db)).toEqual(figures);
	});

	test('takes its support spells along where persons were not delivered', () => {
		const db = database();
		const folder = delivered((tables) => Reflect.deleteProperty(tables, 'personer'));
		expect(effektblik(['ingest', folder, '--db', db]).code).toBe(0);
		expect(inDatabase(db, 'SELECT count(*) FROM supports WHERE delivery = 4')).toEqual([[3]]);
		expect(erase(db, '--family', 'f1', '--yes').code).toBe(0);
		expect(inDatabase(db, 'SELECT count(*) FROM supports WHERE delivery = 4')).toEqual([[1]]);
		expect(foundIn(db, [hashed(db, 'person', 'p1')])).toEqual([0]);
	});

	test('takes the warnings about it along, and leaves those about others', () => {
		const db = database();
		const twice = delivered(({ kontakter }) => kontakter.push([...(kontakter[1] ?? [])], [...(kontakter[2] ?? [])]));
		for (const folder of [twice, delivered(withoutF1)]) expect(effektblik(['ingest', folder, '--db', db]).code).toBe(0);
		const warned = 'SELECT delivery, code, row FROM warnings WHERE delivery > 3 ORDER BY id';
		expect(inDatabase(db, warned)).toContainEqual([4, 'row-twice', 4]);
		expect(inDatabase(db, warned)).toContainEqual([5, 'family-gone', null]);
		expect(erase(db, '--family', 'f1', '--yes').code).toBe(0);
		expect(inDatabase(db, warned)).toEqual([[4, 'row-twice', 5]]);
	});

	test('that was never delivered is said not to be there', () => {
		const db = database();
		const { code, err } = erase(db, '--family', 'f9', '--yes', '--lang', 'en');
		expect(code).toBe(1);
		expect(err).toContain('nothing of that');
		expect(inDatabase(db, 'SELECT count(*) FROM families')).toEqual([[6]]);
	});
});

describe('a municipality', () => {
	test('is nowhere in the files; that it delivered stays known, and it has no current delivery', () => {
		const db = database();
		const records = 'SELECT id, municipality, cutoff, sha256, received_at FROM deliveries';
		const before = inDatabase(db, records);
		const { code, err } = erase(db, '--yes');
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const [section, amount, ...rest] = foundIn(db, [...ofF1(db), hashed(db, 'family', 'f2')]);
		expect([section, amount]).toEqual([1, 1]);
		expect(rest.every((count) => count === 0)).toBe(true);
		expect(inDatabase(db, records)).toEqual(before);
		expect(inDatabase(db, 'SELECT id FROM deliveries WHERE erased_at IS NOT NULL')).toEqual([[1], [2]]);
		for (const table of ['warnings', 'delivered_tables', 'families', 'answers']) {
			expect(inDatabase(db, `SELECT DISTINCT delivery FROM ${table} WHERE delivery < 3`)).toEqual([]);
		}
		const { out } = effektblik(['estimates', '--json', '--without-bootstrap', '--db', db]);
		expect((JSON.parse(out) as Estimates).deliveries.map(({ municipality }) => municipality)).toEqual(['316']);
	});

	test('takes packages along that were ordered and not fetched; looking takes none', () => {
		const db = database();
		mkdirSync(`${db}.packages`);
		writeFileSync(`${db}.packages/someone.zip`, SECTION);
		expect(erase(db, '--lang', 'en').code).toBe(1);
		expect(existsSync(`${db}.packages/someone.zip`)).toBe(true);
		const { code, out } = erase(db, '--yes', '--lang', 'en');
		expect(code).toBe(0);
		expect(out).toContain('ordered and not fetched are deleted');
		expect(existsSync(`${db}.packages`)).toBe(false);
	});

	test('of which nothing is left takes nobody’s packages along', () => {
		const db = database();
		mkdirSync(`${db}.packages`);
		writeFileSync(`${db}.packages/someone.zip`, 'rows of others');
		const { code, out } = erase(db, '--family', 'f9', '--yes', '--lang', 'en');
		expect(code).toBe(1);
		expect(out).not.toContain('ordered and not fetched');
		expect(existsSync(`${db}.packages/someone.zip`)).toBe(true);
	});

	test('may deliver again', () => {
		const db = database();
		expect(erase(db, '--yes').code).toBe(0);
		expect(effektblik(['ingest', delivered(laterStart), '--db', db]).out).toContain('gemt som gældende');
	});

	test('is told of in the log before and after, without a family', () => {
		const db = database();
		const before = toldIn(db).length;
		erase(db, '--family', 'f1', '--yes');
		erase(db, '--yes');
		erase(db, '--yes');
		const subject = (erasure: number) => ({ erasure, municipality: '320' });
		expect(toldIn(db).slice(before)).toEqual([
			['command-line', 'family-erasure-begun', subject(1)],
			['command-line', 'family-erased', { ...subject(1), begun: before + 1 }],
			['command-line', 'municipality-erasure-begun', subject(2)],
			['command-line', 'municipality-erased', { ...subject(2), begun: before + 3 }]
		]);
		expect(effektblik(['verify-log', '--db', db]).code).toBe(0);
	});

	test('is not erased where the log cannot be written', () => {
		const db = database();
		const figures = figuresOf(db);
		const log = readFileSync(`${db}.access`);
		writeFileSync(`${db}.access`, 'no database at all'.repeat(99));
		expect(erase(db, '--yes')).toMatchObject({ code: 1, out: '' });
		writeFileSync(`${db}.access`, log);
		expect(figuresOf(db)).toEqual(figures);
	});
});

describe('stopped', () => {
	const kill = (db: string, moment: string) => {
		const { signal } = spawnSync(process.execPath, [killedAtErasure, db, moment]);
		expect(signal).toBe('SIGKILL');
	};

	test('before it is committed, nothing is erased, and the log comes to say so', () => {
		const db = database();
		const figures = figuresOf(db);
		kill(db, 'before');
		expect(figuresOf(db)).toEqual(figures);
		expect(effektblik(['ingest', delivered(), '--db', db]).code).toBe(0);
		const ends = toldIn(db).map((entry) => (entry as [string, string])[1]);
		expect(ends).toContain('municipality-not-erased');
		expect(ends).not.toContain('municipality-erased');
	});

	test('after it, everything is, and the same command again cleans the files', () => {
		const db = database();
		kill(db, 'after');
		expect(inDatabase(db, 'SELECT count(*) FROM families')).toEqual([[2]]);
		expect(foundIn(db, [SECTION])[0]).toBeGreaterThan(1);
		const { out, code } = erase(db, '--yes');
		expect(code).toBe(1);
		expect(out).toContain('Intet af det er tilbage');
		expect(foundIn(db, [SECTION, hashed(db, 'family', 'f1')])).toEqual([1, 0]);
		expect(
			toldIn(db)
				.map((entry) => (entry as [string, string])[1])
				.at(-1)
		).toBe('municipality-erased');
	});
});

test('names the copies that lie beside the database', () => {
	const db = database();
	const copy = `${db}.before-restore-20200101T000000Z`;
	writeFileSync(copy, '');
	expect(erase(db, '--yes').out).toContain(copy);
});

test('is misused without a municipality, with one that is none, and with a path; and needs a database', () => {
	const db = join(temporaryFolder(), 'trial.db');
	expect(effektblik(['erase', '--yes', '--db', db]).code).toBe(2);
	expect(effektblik(['erase', '--municipality', '999', '--yes', '--db', db]).code).toBe(2);
	expect(effektblik(['erase', 'faxe', '--municipality', '320', '--db', db]).code).toBe(2);
	expect(effektblik(['erase', '--help']).out).toContain('effektblik erase --municipality KODE');
	expect(erase(db, '--yes')).toMatchObject({ code: 1, out: '' });
	expect(readdirSync(dirname(db))).toEqual([]);
});
