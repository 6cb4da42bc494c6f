import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { datedTables, packageTables, pathOf } from '#lib/export/package/tables.ts';
import { dayOfIso } from '#lib/trial/day.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import { faultsInDataPackage } from '../../../../tests/support/data-package-profile.ts';
import {
	answer,
	contact,
	cost,
	familyFile,
	familyRecord,
	person,
	plan,
	service,
	START,
	support
} from '../../../../tests/support/family-file.ts';
import { migrations } from '../../../../tests/support/receive.ts';
import { storeDelivery } from '../../../../tests/replicate/store-delivery.ts';
import { currentDeliveries } from '../store/deliveries.ts';
import { everyEntry } from '../store/log-entries.ts';
import { openTemporaryStore, type Store } from '../store/open-store.ts';
import { tableNames } from '#lib/trial/delivery-schema.ts';
import type { ApprovedDates } from './calendar-dates/use-dates.ts';
import { exportPackage, type PackageAsked } from './export-package.ts';

const asked: PackageAsked = {
	...{
		actor: 'command-line',
		purpose: 'Evaluering, 2. runde',
		edition: null,
		approved: null,
		madeAt: '2021-02-01T10:00:00.000Z'
	},
	scripts: new Map([['replicate.R', '# script']])
};

type Rows = Record<string, string>[];

/** Every text of the package as it is handed out, one after the other. */
function packageOf(store: Store, changed: Partial<PackageAsked> = {}): Map<string, string> {
	const files = exportPackage(store, { ...asked, ...changed });
	if (files === null || !(Symbol.iterator in files)) throw new Error('no package');
	const texts = [...files].filter(({ path }) => !/\.(pdf|xlsx)$/.test(path));
	return new Map(texts.map(({ path, pieces }) => [path, [...pieces].join('')]));
}

function rowsIn(files: ReadonlyMap<string, string>, path: string, delimiter = ','): Rows {
	const text = (files.get(path) ?? '').replace('\uFEFF', '').trimEnd();
	return Papa.parse<Record<string, string>>(text, { header: true, delimiter }).data;
}

const headOf = (files: ReadonlyMap<string, string>, path: string) => files.get(path)?.split('\r\n', 1)[0]?.split(',');

/** What two people have approved of the deliveries that are current. */
const approvedOf = (store: Store): ApprovedDates => ({
	...{ request: 7, sha256: '0'.repeat(64), purpose: asked.purpose, edition: null },
	deliveries: currentDeliveries(store).map(({ id, sha256 }) => ({ id, sha256 })),
	approvals: [
		{ role: 'coordinator', municipality: '320', at: '2021-02-01T10:00:00.000Z' },
		{ role: 'steering', municipality: '316', at: '2021-02-02T10:00:00.000Z' }
	]
});

/** t0 is 1 July 2018; the registers hold it from 15 June 2017, and it was picked on its cost from 10 May to 20 June 2018. */
const whole: FamilyFile = familyFile({
	family: familyRecord({
		registeredFrom: dayOfIso('2017-06-15'),
		...{ selection: 'omkostning', selectedFrom: dayOfIso('2018-05-10'), selectedTo: dayOfIso('2018-06-20') }
	}),
	persons: [person()],
	services: [service(-10, 5)],
	supports: [support('loen', -400, null)],
	contacts: [contact(7, -100, 3)],
	plans: [plan('lab27', -1, null)],
	costs: [cost(-1, 1022.3)],
	answers: [answer('foer', 1, 4)]
});
const withdrawn: FamilyFile = familyFile({
	family: familyRecord({ family: 2, end: START + 30, endReason: 'samtykke_trukket' }),
	persons: [person({ family: 2, person: 2 })],
	services: [service(-10, 5, { family: 2, person: 2 })]
});

describe('the data package', () => {
	let store: Store;

	beforeEach(() => {
		store = openTemporaryStore(migrations);
	});
	afterEach(() => {
		store.close();
	});
	const deliver = (...families: FamilyFile[]) => {
		const tables = new Set(tableNames);
		storeDelivery(store, { municipality: '320', cutoff: dayOfIso('2020-12-15'), tables, families });
	};

	test('is none where nothing was delivered, and then nothing is logged', () => {
		expect(exportPackage(store, asked)).toBeNull();
		expect([...everyEntry(store.log.sqlite)]).toEqual([]);
	});

	// By hand: 15 June is no first of a month, so the first whole month is July 2017, 12 months before; the last whole
	// month before 15 December 2020 is November 2020, 28 months after; the cut-off is 898 days after 1 July 2018.
	test('has days and months from the start instead of dates', () => {
		deliver(whole);
		const files = packageOf(store);
		expect(rowsIn(files, 'data/familier.csv')).toMatchObject([
			{
				...{ kommune: '320', gruppe: 'indsats', start_halvaar: '2018h2', opgoerelse_dag: '898' },
				...{ registreret_fra_dag: '-381', registreret_fra_maaned: '-12', observeret_til_maaned: '28' },
				...{ udvalgt_fra_dag: '-52', udvalgt_til_dag: '-11', udvalgt_fra_maaned: '-2', udvalgt_til_maaned: '-1' },
				...{ spejl_har_indeks: 'ja', slut_dag: '', koordinerende_sagsbehandler: 'ja' }
			}
		]);
		expect(rowsIn(files, 'data/ydelser.csv')).toMatchObject([{ start_dag: '-10', slut_dag: '5', paragraf: '85' }]);
		expect(rowsIn(files, 'data/forsoergelse.csv')).toMatchObject([{ start_dag: '-400', slut_dag: '' }]);
		expect(rowsIn(files, 'data/maalinger.csv')).toMatchObject([{ dag: '0', vaerdi: '4' }]);
		// The index of 2018 is 102.23, that of the price year 2019 is 103: 1,022.30 kr. are 1,030 kr.
		const [row] = rowsIn(files, 'data/udgifter.csv');
		expect(row).toMatchObject({ maaned: '-1', aar: '2018', beloeb: '1022.3' });
		expect(Number(row?.['beloeb_fast'])).toBeCloseTo(1030, 9);
	});

	test('has no calendar date in any row, and none of the cut-off in the estimates', () => {
		deliver(whole);
		const files = packageOf(store);
		for (const [path, text] of files) {
			if (path !== 'datapackage.json') expect(text, path).not.toMatch(/\d{4}-\d\d-\d\d/);
		}
		expect(files.get('datapackage.json')?.match(/\d{4}-\d\d-\d\d/g)).toEqual(['2021-02-01']);
	});

	// Data Package 2.0, as its published profile has it.
	test('is described as the standard wants it', () => {
		deliver(whole);
		const described: unknown = JSON.parse(packageOf(store).get('datapackage.json') ?? '');
		expect(faultsInDataPackage(described)).toEqual([]);
	});

	test('has keys that join its tables', () => {
		deliver(whole);
		const files = packageOf(store);
		for (const { folder, name, references, ...table } of packageTables.filter(({ folder }) => folder === 'data')) {
			for (const { field, table: other } of references) {
				const there = new Set(rowsIn(files, `data/${other}.csv`).map((row) => row[field]));
				const rows = rowsIn(files, pathOf({ folder, name, references, ...table }));
				expect(rows.length, name).toBeGreaterThan(0);
				for (const row of rows) if (row[field] !== '') expect(there, `${name}.${field}`).toContain(row[field]);
			}
		}
	});

	// An invariant: what tells two packages' rows apart is made for each of them.
	test('has no key of another package, nor its order', () => {
		const families = Array.from({ length: 30 }, (_, at) => familyFile({ family: familyRecord({ family: at + 1 }) }));
		deliver(...families.map((file, at) => ({ ...file, persons: [person({ family: at + 1, person: at + 1 })] })));
		const [one, other] = [packageOf(store), packageOf(store)];
		for (const [path, column] of [
			['data/familier.csv', 'familie_id'],
			['data/personer.csv', 'person_id']
		] as const) {
			const keys = new Set(rowsIn(one, path).map((row) => row[column]));
			expect(keys.size).toBe(30);
			expect(rowsIn(other, path).filter((row) => keys.has(row[column]))).toEqual([]);
		}
		const order = rowsIn(one, 'data/familier.csv').map((row) => row['familie_id']);
		expect(order).toEqual(order.toSorted());
	});

	test('has of a family that withdrew its consent that it did, and nothing else', () => {
		deliver(whole, withdrawn);
		const files = packageOf(store);
		const gone = rowsIn(files, 'data/familier.csv').find((row) => row['slutaarsag'] === 'samtykke_trukket');
		const { kommune, familie_id: key, gruppe, slutaarsag, ...rest } = gone ?? {};
		expect([kommune, gruppe, slutaarsag]).toEqual(['320', 'indsats', 'samtykke_trukket']);
		expect(Object.values(rest).filter((cell) => cell !== '')).toEqual([]);
		for (const [path, text] of files) {
			if (!/familier|analyse/.test(path)) expect(text, path).not.toContain(key);
		}
		const analysed = rowsIn(files, 'data/analyse.csv').find((row) => row['familie_id'] === key) ?? {};
		expect(Object.values(analysed).filter((cell) => cell !== '')).toEqual(['320', key, 'indsats', 'consentWithdrawn']);
	});

	test('is the same for Danish Excel, but for how it is written', () => {
		deliver(whole, withdrawn);
		const files = packageOf(store);
		for (const table of packageTables) {
			const excel = files.get(`excel/${table.name}.csv`) ?? '';
			expect(excel.startsWith('\uFEFF')).toBe(true);
			const rows = rowsIn(files, `excel/${table.name}.csv`, ';');
			const withPoints = rows.map((row) =>
				Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^(-?\d+),(\d+)/, '$1.$2')]))
			);
			expect(withPoints).toEqual(rowsIn(files, pathOf(table)));
		}
	});

	test('has every field of the estimates in their tables, with the same values', () => {
		deliver(whole, withdrawn);
		const files = packageOf(store);
		const estimates = JSON.parse(files.get('estimates.json') ?? '') as Record<
			string,
			Record<string, string | number | null>[]
		>;
		for (const { name } of packageTables.filter(({ folder }) => folder === 'estimates')) {
			const rows = rowsIn(files, `estimates/${name}.csv`);
			const written = (estimates[name] ?? []).map((record) =>
				Object.fromEntries(Object.entries(record).map(([field, value]) => [field, String(value ?? '')]))
			);
			expect(rows).toMatchObject(written);
			expect(rows).toHaveLength(written.length);
		}
		expect(rowsIn(files, 'estimates/paired.csv').length).toBeGreaterThan(0);
	});

	test('counts in the codebook what is stated', () => {
		deliver(whole, withdrawn);
		const line = rowsIn(packageOf(store), 'codebook.csv').find(
			({ table, name }) => table === 'familier' && name === 'registreret_fra_dag'
		);
		expect(line).toMatchObject({ rows: '2', stated: '1', unit: 'day', source: 'familier.registreret_fra' });
	});

	// By hand, with the days of the first test above: 1 July 2018 is day 0.
	test('has calendar dates in columns of their own where two people have approved it, and only there', () => {
		deliver(whole, withdrawn);
		const plain = packageOf(store);
		const files = packageOf(store, { approved: approvedOf(store) });
		expect(rowsIn(files, 'data/familier.csv').find((row) => row['start_dag'] !== '' && row['startdato'])).toMatchObject(
			{
				...{ startdato: '2018-07-01', opgoerelsesdato: '2020-12-15', registreret_fra: '2017-06-15', slutdato: '' },
				...{ udvalgt_fra: '2018-05-10', udvalgt_til: '2018-06-20', opgoerelse_dag: '898' }
			}
		);
		expect(rowsIn(files, 'data/ydelser.csv')).toMatchObject([{ startdato: '2018-06-21', slutdato: '2018-07-06' }]);
		expect(rowsIn(files, 'data/forsoergelse.csv')).toMatchObject([{ startdato: '2017-05-27', slutdato: '' }]);
		expect(rowsIn(files, 'data/udgifter.csv')).toMatchObject([{ maaned_fra: '2018-06-01', maaned: '-1' }]);
		expect(rowsIn(files, 'data/maalinger.csv')).toMatchObject([{ dato: '2018-07-01', dag: '0' }]);
		for (const { name, fields } of datedTables) {
			const [was, is] = [plain, files].map((one) => headOf(one, `data/${name}.csv`));
			if (fields.some(({ type }) => type === 'date')) expect(is?.slice(0, was?.length)).toEqual(was);
			else expect(is).toEqual(was);
		}
		const gone = rowsIn(files, 'data/familier.csv').find((row) => row['slutaarsag'] === 'samtykke_trukket') ?? {};
		expect(Object.entries(gone).filter(([, cell]) => /\d{4}-/.test(cell))).toEqual([]);
	});

	// It was approved of other deliveries than those that are read: one was received in between.
	test('with calendar dates is made of nothing but what was approved, and the refusal is logged', () => {
		deliver(whole);
		const then = approvedOf(store);
		deliver(whole, withdrawn);
		expect(exportPackage(store, { ...asked, approved: then })).toEqual({ refused: 'outdated' });
		const [entry] = [...everyEntry(store.log.sqlite)].slice(-1);
		expect(entry).toMatchObject({ action: 'export-refused', subject: '{"refusal":"outdated"}' });
		expect(exportPackage(store, { ...asked, approved: approvedOf(store) })).toHaveProperty('next');
	});

	test('with calendar dates says who approved it, describes them, and is logged as such', () => {
		deliver(whole);
		const files = packageOf(store, { approved: approvedOf(store) });
		const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as {
			readonly calendar_dates: unknown;
			readonly resources: readonly { readonly schema: { readonly fields: readonly Record<string, unknown>[] } }[];
		};
		expect(descriptor.calendar_dates).toEqual({ request: 7, approvals: approvedOf(store).approvals });
		expect(faultsInDataPackage(descriptor)).toEqual([]);
		const dates = descriptor.resources.flatMap(({ schema }) => schema.fields.filter(({ type }) => type === 'date'));
		// Two of each of four kinds of spell, six of a family, one of a cost and one of an answer.
		expect(dates).toHaveLength(8 + 6 + 1 + 1);
		expect(rowsIn(files, 'codebook.csv').filter(({ type }) => type === 'date')).toHaveLength(dates.length);
		expect(files.get('README.md')).toContain('(anmodning 7): Koordinator, Faxe, 1. februar 2021; Styregruppe, Holbæk');
		expect(files.get('README.md')).not.toContain('Af kalenderen står kun');
		const [entry] = [...everyEntry(store.log.sqlite)].slice(-1);
		expect(entry).toMatchObject({ action: 'dated-data-exported', subject: '{"request":7}' });
	});

	test('without calendar dates says nothing of them', () => {
		deliver(whole);
		const files = packageOf(store);
		expect(Object.keys(JSON.parse(files.get('datapackage.json') ?? '') as object)).not.toContain('calendar_dates');
		expect(files.get('codebook.csv')).not.toContain(',date,');
		expect(files.get('import.sps')).not.toContain('SDATE');
		expect(files.get('import.do')).not.toContain('daily(');
		expect(files.get('import.sas')).not.toContain('yymmdd');
	});

	// What somebody typed is words, wherever the package is opened: in a text editor, as Markdown, as HTML, as JSON.
	test('has a purpose that nothing takes for more than words', () => {
		deliver(whole);
		const purpose =
			'# <script>x</script> [her](http://evil.example) `a` **b** | www.evil.example \u202Egnidnev\u202C\u0000\u200B';
		const files = packageOf(store, { purpose });
		const line = files
			.get('README.md')
			?.split('\n')
			.find((text) => text.startsWith('Formål: '));
		expect(line).toBe(
			'Formål: \\# \\<script\\>x\\</script\\> \\[her\\](http\\://evil.example) \\`a\\` \\*\\*b\\*\\* \\| www\\.evil.example gnidnev'
		);
		const json = files.get('datapackage.json') ?? '';
		expect((JSON.parse(json) as { readonly purpose: string }).purpose).toBe(
			'# <script>x</script> [her](http://evil.example) `a` **b** | www.evil.example gnidnev'
		);
		// Within a page, nothing in it ends a script or begins a tag.
		expect(json).not.toMatch(/[<>&\u2028\u2029]/);
		expect([...files].filter(([path, text]) => path.endsWith('.html') && text.includes('evil.example'))).toEqual([]);
	});

	test('is logged before anything of it is handed out, without its purpose', () => {
		deliver(whole);
		const files = exportPackage(store, asked);
		expect(files).not.toBeNull();
		const entries = [...everyEntry(store.log.sqlite)].map(({ actor, action, subject }) => [actor, action, subject]);
		expect(entries).toEqual([['command-line', 'data-exported', '{"scope":"all"}']]);
	});

	test('says its purpose, and in which year a price index is missing', () => {
		deliver(whole);
		expect(packageOf(store).get('README.md')).toContain('Evaluering, 2. runde');
		store.close();
		store = openTemporaryStore(migrations);
		const start = dayOfIso('2014-07-01');
		deliver({ ...whole, family: familyRecord({ start }), costs: [cost(-48, 100)] });
		expect(exportPackage(store, asked)).toEqual({ missingPriceIndexYear: 2014 });
		expect([...everyEntry(store.log.sqlite)]).toEqual([]);
	});
});
