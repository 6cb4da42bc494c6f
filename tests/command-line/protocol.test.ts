import Database from 'better-sqlite3';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { computeEstimates } from '#lib/server/indicators/estimates.ts';
import { logIn } from '#lib/server/store/log.ts';
import { everyEntry } from '#lib/server/store/log-entries.ts';
import { currentDeliveries } from '#lib/server/store/deliveries.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import { protocolOf } from '#lib/server/store/protocols.ts';
import { municipalityData } from '#lib/server/workflows/current-estimates.ts';
import { printedProtocol } from '#lib/server/workflows/show-protocol.ts';
import type { Estimates } from '#lib/trial/estimates.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { effektblik, temporaryFolder, type Ran } from '../support/command-line.ts';
import { migrations } from '../support/receive.ts';
import { soundDelivery, writeDelivery } from '../support/sound-delivery.ts';

interface Printed {
	version: number;
	sha256: string;
	reason: string | null;
	outcomesKnown: unknown[];
	protocol: Record<string, unknown> & {
		priceYear: number;
		priceIndex: { values: Record<string, number> };
		disclosure: Record<string, number>;
	};
}

/** A database with one delivery: a family of the trial and one of the comparison group, both followed for a year. */
let prepared: string;
beforeAll(() => {
	prepared = join(temporaryFolder(), 'trial.db');
	const delivery = writeDelivery(join(temporaryFolder(), 'faxe'), soundDelivery());
	expect(effektblik(['ingest', delivery, '--db', prepared]).code).toBe(0);
});

/** A copy of the same one each time. */
function databaseWithOne(): string {
	const db = join(temporaryFolder(), 'trial.db');
	cpSync(dirname(prepared), dirname(db), { recursive: true });
	return db;
}

/** The record in force, as the command prints it. */
function printed(db: string): Printed {
	const store = openStore({ path: db, migrations });
	const record = JSON.parse(printedProtocol(store)) as Printed;
	store.close();
	return record;
}

/** Gives the record in force back, changed. */
function given(db: string, change: (record: Printed) => void, ...more: string[]): Ran {
	const record = printed(db);
	change(record);
	const file = join(temporaryFolder(), 'protocol.json');
	writeFileSync(file, JSON.stringify(record, null, '\t'));
	return effektblik(['protocol', file, '--reason', 'Styregruppen har besluttet det.', '--db', db, ...more]);
}

const laterPrices = ({ protocol }: Printed) => void (protocol.priceYear = 2020);

function toldIn(db: string): unknown[] {
	const log = logIn(`${db}.access`);
	const told = [...everyEntry(log.sqlite)].map(({ action, subject }) => [action, JSON.parse(subject) as unknown]);
	log.close();
	return told;
}

describe('without a file', () => {
	test('the version in force is told, with its hash, its trials and what is not registered yet', () => {
		const db = databaseWithOne();
		const { code, out, err } = effektblik(['protocol', '--db', db]);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toMatch(/^Version 1 gælder\. Den er registreret .*\nKontrolsum \(SHA-256\): [0-9a-f]{64}\n/);
		expect(out).toContain('Næstved\n  Navn: ikke registreret endnu\n');
		expect(effektblik(['protocol', '--lang', 'en', '--db', db]).out).toMatch(/^Version 1 is in force\./);
	});

	test('the JSON has the hash of its own protocol without the blanks', () => {
		const db = databaseWithOne();
		const { code, out } = effektblik(['protocol', '--json', '--db', db]);
		const record = JSON.parse(out) as Printed;
		expect({ code, record }).toEqual({ code: 0, record: printed(db) });
		const { sha256, protocol } = record;
		expect(createHash('sha256').update(JSON.stringify(protocol)).digest('hex')).toBe(sha256);
	});

	test('version 1 was registered before the first delivery was in', () => {
		expect(printed(databaseWithOne()).outcomesKnown).toEqual([]);
	});

	test('where there is no database, none is made', () => {
		const db = join(temporaryFolder(), 'nowhere.db');
		const { code, out, err } = effektblik(['protocol', '--db', db]);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain('Der er ingen database');
		expect(existsSync(db)).toBe(false);
	});
});

describe('with a file', () => {
	test('the next version is registered, logged before and after, with what was known of outcomes', () => {
		const db = databaseWithOne();
		const { code, out, err } = given(db, laterPrices);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toContain('Version 2 er registreret.');
		expect(out).toContain('Prisår: fra 2019 til 2020');
		expect(out).toContain('Resultater fra Faxe pr. 31. december 2020 var modtaget');
		const { sha256, ...second } = printed(db);
		expect(second).toMatchObject({
			...{ version: 2, reason: 'Styregruppen har besluttet det.' },
			outcomesKnown: [{ municipality: '320', cutoff: '2020-12-31', synthetic: false }]
		});
		expect(toldIn(db).slice(2)).toEqual([
			['protocol-begun', { version: 2, sha256 }],
			['protocol-registered', { version: 2, sha256, begun: 3 }]
		]);
		expect(effektblik(['verify-log', '--db', db]).code).toBe(0);
	});

	test('the figures are those of the version in force, and the one before still makes its own', () => {
		const db = databaseWithOne();
		const estimated = () => {
			const { out } = effektblik(['estimates', '--json', '--without-bootstrap', '--db', db]);
			return JSON.parse(out) as Estimates;
		};
		const before = estimated();
		expect(given(db, laterPrices).code).toBe(0);
		const after = estimated();
		expect([before.priceYear, after.priceYear]).toEqual([2019, 2020]);
		expect(after.paired).not.toEqual(before.paired);

		const store = openStore({ path: db, migrations });
		const data = currentDeliveries(store).map((delivery) => municipalityData(store, delivery));
		const options = { bootstrap: false, together: true };
		const first = protocolOf(store, 1)?.protocol ?? registeredProtocol;
		expect(JSON.parse(JSON.stringify(computeEstimates(data, first, options)))).toEqual(before);
		expect(computeEstimates(data, first, options)).toEqual(computeEstimates(data, registeredProtocol, options));
		store.close();
	});

	test.each<[string, (record: Printed) => void, string]>([
		['that changes nothing', () => undefined, 'protocol: Intet er ændret'],
		[
			'that hides less',
			({ protocol }) => void (protocol.disclosure['fewestFamilies'] = 5),
			'protocol.disclosure.fewestFamilies: Grænsen skjuler mindre, end Effektblik altid gør. Den skal være mindst 10.'
		],
		[
			'that leaves costs without an index',
			({ protocol }) => delete protocol.priceIndex.values['2018'],
			'protocol.priceIndex.values: Indekset mangler for 2018'
		],
		['that was made from another version', (record) => void (record.version = 7), 'version: Filen er lavet ud fra'],
		['of other views', ({ protocol }) => void (protocol['views'] = []), 'protocol.views: Det afgør koden']
	])('one %s is refused, and nothing is registered or logged', (_, change, said) => {
		const db = databaseWithOne();
		const { code, out, err } = given(db, change);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain(said);
		expect(err).toContain('Intet er registreret.');
		expect(printed(db).version).toBe(1);
		expect(toldIn(db)).toHaveLength(2);
	});

	test('a stricter threshold is registered, and it is said that the gate does not know it yet', () => {
		const db = databaseWithOne();
		const { code, err } = given(db, ({ protocol }) => void (protocol.disclosure['fewestFamilies'] = 15));
		expect(code).toBe(0);
		expect(err).toContain('skjules der efter de mildere tal');
	});

	test('a reason is needed, and none with a CPR number', () => {
		const db = databaseWithOne();
		const file = join(temporaryFolder(), 'protocol.json');
		const record = printed(db);
		laterPrices(record);
		writeFileSync(file, JSON.stringify(record));
		expect(effektblik(['protocol', file, '--db', db])).toMatchObject({ code: 2, out: '' });
		for (const reason of ['', 'Familien 010190-1234'])
			expect(effektblik(['protocol', file, '--reason', reason, '--db', db])).toMatchObject({ code: 1, out: '' });
		expect(effektblik(['protocol', file, '--reason', 'Familien 010190-1234', '--db', db]).err).not.toContain('0190');
		expect(printed(db).version).toBe(1);
	});

	test('it is misused with two files, or a reason and no file; what cannot be read is said', () => {
		const db = databaseWithOne();
		expect(effektblik(['protocol', 'a', 'b', '--reason', 'x', '--db', db])).toMatchObject({ code: 2, out: '' });
		expect(effektblik(['protocol', '--reason', 'x', '--db', db])).toMatchObject({ code: 2, out: '' });
		const nowhere = effektblik(['protocol', join(db, 'x'), '--reason', 'x', '--db', db]);
		expect(nowhere).toMatchObject({ code: 1, out: '' });
		expect(nowhere.err).toContain('Filen kan ikke læses');
		expect(effektblik(['protocol', '--help']).out).toContain('effektblik protocol [FIL --reason "…"]');
	});

	test('without its log nothing is registered', () => {
		const db = databaseWithOne();
		const log = new Database(`${db}.access`);
		log.exec(
			`CREATE TRIGGER full BEFORE INSERT ON log WHEN NEW.action = 'protocol-begun' BEGIN SELECT RAISE(ABORT, 'full'); END`
		);
		log.close();
		const { code, out, err } = given(db, laterPrices);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain('Loggen kan ikke bruges');
		expect(printed(db).version).toBe(1);
	});
});

test('a check of a delivery registers nothing and changes no byte', () => {
	const db = join(temporaryFolder(), 'trial.db');
	openStore({ path: db, migrations }).close();
	const before = readFileSync(db);
	const delivery = writeDelivery(join(temporaryFolder(), 'faxe'), soundDelivery());
	expect(effektblik(['check', delivery, '--db', db]).code).toBe(0);
	expect(readFileSync(db).equals(before)).toBe(true);
});
