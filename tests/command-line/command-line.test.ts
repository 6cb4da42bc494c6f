import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { effektblik, temporaryFolder } from '../support/command-line.ts';
import { soundDelivery, writeDelivery, type TextTables } from '../support/sound-delivery.ts';

function delivered(change: (tables: TextTables) => void = () => undefined, name = 'faxe'): string {
	const tables = soundDelivery();
	change(tables);
	return writeDelivery(join(temporaryFolder(), name), tables);
}

const newDatabase = () => join(temporaryFolder(), 'trial.db');
const holbaek = (tables: TextTables) => void tables.leverance[1]?.splice(1, 1, '316');
const broken = (tables: TextTables) => void tables.ydelser[1]?.splice(4, 1, 'aflastningg');

interface Checked {
	readonly ok: boolean;
	readonly problems: readonly Record<string, unknown>[];
}

describe('exit codes', () => {
	test('ingest: 0 all stored, 1 some refused and the sound ones stored, 2 misuse', () => {
		const db = newDatabase();
		expect(effektblik(['ingest', delivered(), '--db', db]).code).toBe(0);
		expect(effektblik(['ingest', delivered(broken), delivered(holbaek, 'holbaek'), '--db', db]).code).toBe(1);
		const { deliveries } = JSON.parse(effektblik(['estimates', '--json', '--db', db]).out) as {
			deliveries: { municipality: string }[];
		};
		expect(deliveries.map(({ municipality }) => municipality)).toEqual(['316', '320']);
		expect(effektblik(['ingest', '--db', db]).code).toBe(2);
		expect(effektblik(['ingest', join(db, 'nowhere'), '--db', db]).code).toBe(2);
	});

	test('two of one municipality in a call are misuse, and nothing is stored', () => {
		const db = newDatabase();
		expect(effektblik(['ingest', delivered(), delivered(undefined, 'again'), '--db', db])).toMatchObject({
			code: 2,
			out: ''
		});
		expect(existsSync(db)).toBe(false);
	});

	test('check: 0 sound, 1 not, and nothing is stored', () => {
		const db = newDatabase();
		expect(effektblik(['check', delivered()]).code).toBe(0);
		expect(effektblik(['check', delivered(broken), '--db', db]).code).toBe(1);
		expect(existsSync(db)).toBe(false);
		expect(effektblik(['ingest', delivered(), '--db', db]).code).toBe(0);
		const before = readFileSync(db);
		expect(effektblik(['check', delivered((t) => void t.planer.pop()), '--db', db])).toMatchObject({ code: 0 });
		expect(readFileSync(db).equals(before)).toBe(true);
	});

	test('estimates of an empty database are empty arrays', () => {
		const db = newDatabase();
		const { code, out } = effektblik(['estimates', '--json', '--db', db]);
		expect(code).toBe(0);
		expect(JSON.parse(out)).toMatchObject({ format: 1, deliveries: [], flow: [], paired: [], survival: [] });
		expect(existsSync(db)).toBe(false);
	});

	test('a delivery without personer is received, and what needs persons says that it was not delivered', () => {
		const db = newDatabase();
		const withoutPersons = (tables: TextTables) => void Reflect.deleteProperty(tables, 'personer');
		expect(effektblik(['ingest', delivered(withoutPersons), '--db', db]).code).toBe(0);
		const { paired } = JSON.parse(effektblik(['estimates', '--json', '--without-bootstrap', '--db', db]).out) as {
			paired: { measure: string; group: string; scope: string; n: number; reason?: string }[];
		};
		const find = (measure: string) =>
			paired.find((one) => one.measure === measure && one.group === 'indsats' && one.scope === '320');
		expect(find('self-support')).toMatchObject({ n: 0, reason: 'not-delivered' });
		expect(find('service-days')).toMatchObject({ n: 1 });
	});

	test('estimates that need a price index there is none of end with 1, name the year, and print nothing', () => {
		const db = newDatabase();
		const early = (tables: TextTables) => {
			const [header = []] = tables.familier;
			tables.familier = [header, 'f1;indsats;2015-06-01;;handicap;faglig;;;ja;ja;nej;;'.split(';')];
			tables.udgifter = [tables.udgifter[0] ?? [], 'f1;2014-08;sundhed;kommune;10,00'.split(';')];
			for (const name of ['personer', 'ydelser', 'forsoergelse', 'kontakter', 'planer', 'maalinger'] as const) {
				Reflect.deleteProperty(tables, name);
			}
		};
		expect(effektblik(['ingest', delivered(early), '--db', db]).code).toBe(0);
		const { code, out, err } = effektblik(['estimates', '--json', '--db', db]);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain('2014');
	});

	test.each([
		[[]],
		[['ingets']],
		[['toString']],
		[['estimates', '--jsn']],
		[['estimates', '--municipality', '999']],
		[['estimates', 'faxe']],
		[['seed', 'faxe']],
		[['check', '--lang', 'de', 'x']],
		[['ingest', '--db']]
	])('misuse %j ends with 2 and prints nothing', (args) => {
		expect(effektblik(args)).toMatchObject({ code: 2, out: '' });
	});

	test.each(['ingest', 'check', 'estimates', 'seed'])('%s --help in both languages', (command) => {
		const danish = effektblik([command, '--help']);
		const english = effektblik([command, '--help', '--lang', 'en']);
		expect([danish.code, english.code]).toEqual([0, 0]);
		expect(danish.out).toContain(`effektblik ${command}`);
		expect(english.out).not.toBe(danish.out);
	});
});

describe('check --json', () => {
	const checked = (change: (tables: TextTables) => void, ...options: string[]): Checked =>
		JSON.parse(effektblik(['check', delivered(change), '--json', ...options]).out) as Checked;

	// The five broken things a coordinator does most.
	test.each<[string, string, number, string, RegExp, (tables: TextTables) => void]>([
		[
			'unknown-column',
			'personer',
			1,
			'rollen',
			/»rollen«.*Mente du »rolle«\?/,
			(t) => {
				t.personer[0]?.splice(2, 1, 'rollen');
			}
		],
		['unknown-code', 'ydelser', 2, 'ydelse', /findes ikke i listen\. Mente du »aflastning«\?/, broken],
		[
			'end-before-start',
			'ydelser',
			2,
			'slutdato',
			/31-12-2017 ligger før startdatoen 01-01-2018/,
			(t) => {
				t.ydelser[1]?.splice(7, 1, '2017-12-31');
			}
		],
		[
			'cpr-like-value',
			'personer',
			2,
			'person_id',
			/CPR-nummer.*pseudonym/,
			(t) => {
				t.personer[1]?.splice(0, 1, '010180-1234');
			}
		],
		[
			'month-first-date',
			'kontakter',
			2,
			'startdato',
			/måneden først.*dag-måned-år/,
			(t) => {
				t.kontakter[1]?.splice(4, 1, '01/31/2018');
			}
		]
	])('%s names table, row and column, and says what to do', (code, table, row, column, message, change) => {
		const { ok, problems } = checked(change);
		expect(ok).toBe(false);
		expect(problems).toContainEqual({
			severity: 'error',
			code,
			table,
			file: `faxe/${table}.csv`,
			row,
			column,
			message: expect.stringMatching(message) as string
		});
	});

	test('a sound delivery is ok', () => {
		expect(checked(() => undefined)).toEqual({ ok: true, problems: [] });
	});

	test('in English on request', () => {
		expect(checked(broken, '--lang', 'en').problems[0]?.['message']).toContain('Did you mean "aflastning"?');
	});
});

describe('what cannot be read', () => {
	test('is said in words, and the sound deliveries of the call are stored', () => {
		const db = newDatabase();
		const folderForFile = delivered(holbaek, 'holbaek');
		rmSync(join(folderForFile, 'planer.csv'));
		mkdirSync(join(folderForFile, 'planer.csv'));
		const { code, out, err } = effektblik(['ingest', folderForFile, delivered(), '--db', db]);
		expect(code).toBe(1);
		expect(out).toContain('holbaek/planer.csv: Filen er ikke en tekstfil eller kan ikke læses.');
		expect(out).toContain('faxe: gemt');
		expect(err).not.toContain('at ');
	});

	test.each(['ingest', 'check', 'estimates'])('%s says that a file is no database', (command) => {
		const db = newDatabase();
		writeFileSync(db, 'not a database, but long enough to be looked at as one '.repeat(20));
		const { code, out, err } = effektblik([command, ...(command === 'estimates' ? [] : [delivered()]), '--db', db]);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain('Databasen kan ikke åbnes');
	});

	test('a folder with a CPR number in its name is named without it', () => {
		const { out, err } = effektblik(['check', delivered(undefined, 'fam 010170-1234')]);
		expect(err).toContain('fam …');
		expect(out + err).not.toContain('010170-1234');
	});
});

describe('what must never leak', () => {
	const canary = '2412791234';

	test('a CPR number is in no output, no database and no file beside it', () => {
		const db = newDatabase();
		const place = (tables: TextTables) => {
			tables.personer[1]?.splice(0, 1, canary);
			tables.kontakter[1]?.splice(2, 1, `x${canary.slice(0, 6)}-${canary.slice(6)}`);
			tables.planer[0]?.splice(1, 1, canary);
		};
		const { code, out, err } = effektblik(['ingest', delivered(place), '--db', db]);
		expect(code).toBe(1);
		const files = [db, `${db}-wal`, `${db}-shm`, `${db}.key`].filter((file) => existsSync(file));
		const everything = [out, err, ...files.map((file) => readFileSync(file, 'latin1'))].join('\n');
		expect(everything).not.toContain(canary);
		expect(everything).not.toContain('241279-1234');
	});

	test('a pseudonym is stored only as a keyed hash, and repeated in no message', () => {
		const db = newDatabase();
		const secret = 'fHemmelig-Familie';
		const place = (tables: TextTables) => {
			for (const rows of Object.values(tables))
				for (const row of rows) if (row.includes('f1')) row.splice(row.indexOf('f1'), 1, secret);
			tables.planer.push([secret, 'p9', 'lab27', secret, '']);
			tables.planer.push(['f2', secret, secret, '2018-01-01', '']);
		};
		const refused = effektblik(['ingest', delivered(place), '--db', db]);
		expect(refused.code).toBe(1);
		expect(refused.out + refused.err).not.toContain(secret);

		const stored = delivered((tables) => {
			place(tables);
			tables.planer.splice(-2);
		});
		expect(effektblik(['ingest', stored, '--db', db]).code).toBe(0);
		expect(readFileSync(db, 'latin1')).not.toContain(secret);
	});
});

describe('the key', () => {
	test('lies beside the database with mode 600, and the database is refused without it or with another', () => {
		const db = newDatabase();
		expect(effektblik(['ingest', delivered(), '--db', db]).code).toBe(0);
		for (const file of [`${db}.key`, db]) expect(statSync(file).mode & 0o777).toBe(0o600);

		copyFileSync(`${db}.key`, `${db}.kept`);
		rmSync(`${db}.key`);
		const missing = effektblik(['ingest', delivered(holbaek), '--db', db]);
		expect(missing).toMatchObject({ code: 1, out: '' });
		expect(missing.err).toContain('mangler');
		expect(existsSync(`${db}.key`)).toBe(false);

		writeFileSync(`${db}.key`, 'f'.repeat(64));
		expect(effektblik(['ingest', delivered(holbaek), '--db', db]).code).toBe(1);
		copyFileSync(`${db}.kept`, `${db}.key`);
		chmodSync(`${db}.key`, 0o600);
		expect(effektblik(['ingest', delivered(holbaek), '--db', db]).code).toBe(0);
	});

	test('from the environment is kept nowhere, and tells the same families from delivery to delivery', () => {
		const db = newDatabase();
		const environment = { EFFEKTBLIK_KEY: 'a secret of the municipality' };
		expect(effektblik(['ingest', delivered(), '--db', db], environment).code).toBe(0);
		expect(existsSync(`${db}.key`)).toBe(false);
		expect(effektblik(['ingest', delivered((t) => void t.planer.pop()), '--db', db], environment).code).toBe(0);
		const sqlite = new Database(db, { readonly: true });
		expect(sqlite.prepare('SELECT count(DISTINCT family) AS families, count(*) AS rows FROM families').get()).toEqual({
			families: 2,
			rows: 4
		});
		sqlite.close();
	});
});

describe('the synthetic trial', () => {
	const db = newDatabase();

	test('is loaded by seed, said to be synthetic, and loaded again without a trace', () => {
		const first = effektblik(['seed', '--db', db]);
		expect(first.code).toBe(0);
		expect(first.out).toContain('SYNTETISKE DATA');
		const before = effektblik(['estimates', '--json', '--db', db]).out;
		expect(effektblik(['seed', '--db', db]).code).toBe(0);
		expect(effektblik(['estimates', '--json', '--db', db]).out).toBe(before);
	});

	test('stops being current with the first real delivery, and cannot be loaded after it', () => {
		expect(effektblik(['ingest', delivered(), '--db', db]).code).toBe(0);
		const { deliveries } = JSON.parse(effektblik(['estimates', '--json', '--db', db]).out) as { deliveries: unknown[] };
		expect(deliveries).toMatchObject([{ municipality: '320' }]);
		expect(effektblik(['seed', '--db', db])).toMatchObject({ code: 1, out: '' });
	});
});

test('administrator prints a one-time link for one more administrator, under the address that the server has', () => {
	const database = join(temporaryFolder(), 'x.db');
	const environment = { ORIGIN: 'https://effektblik.example.dk' };
	const { code, out } = effektblik(['administrator', '--db', database, '--lang', 'en'], environment);
	expect(code).toBe(0);
	expect(out).toMatch(/^https:\/\/effektblik\.example\.dk\/invitation\/\w{24}$/m);
	const plain = effektblik(['administrator', '--db', database], { ORIGIN: 'http://effektblik.example.dk' });
	expect(plain).toMatchObject({ code: 2, out: '' });
	expect(plain.err).toContain('https://');
});
