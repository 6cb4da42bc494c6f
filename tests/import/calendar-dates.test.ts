import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datedTables, pathOf } from '#lib/export/package/tables.ts';
import { currentDeliveries } from '#lib/server/store/deliveries.ts';
import { openTemporaryStore } from '#lib/server/store/open-store.ts';
import { seedTrial } from '#lib/server/workflows/seed-trial.ts';
import { dayOfIso } from '#lib/trial/day.ts';
import { packageOf } from '../replicate/recompute.ts';
import { migrations } from '../support/receive.ts';
import { importInPspp, tableInPspp, whyNoPspp } from './import-in-pspp.ts';

const whyNot = whyNoPspp();
const hasR = !spawnSync('Rscript', ['--version']).error;
if (whyNot !== null) console.warn(`SKIPPED: no date is read in PSPP, ${whyNot}`);
if (!hasR) console.warn('SKIPPED: no date is read in R, there is no Rscript here');

const withDates = datedTables.filter(({ fields }) => fields.some(({ type }) => type === 'date'));
const datesIn = ({ fields }: (typeof datedTables)[number]) =>
	fields.filter(({ type }) => type === 'date').map(({ name }) => name);

describe('calendar dates of the package of the synthetic trial', () => {
	const store = openTemporaryStore(migrations);
	let folder = '';
	const rowsOf = (table: (typeof datedTables)[number]) => {
		const csv = readFileSync(join(folder, pathOf(table)), 'utf8').trimEnd();
		return Papa.parse<Record<string, string>>(csv, { header: true }).data;
	};

	beforeAll(async () => {
		const seeds = join(import.meta.dirname, '../../seeds');
		await seedTrial(store, seeds, { actor: 'command-line', receivedAt: '2021-01-01' });
		const about = { request: 1, sha256: '0'.repeat(64), purpose: 'test', edition: null, approvals: [] };
		folder = packageOf(store, { ...about, deliveries: currentDeliveries(store) });
	});

	afterAll(() => {
		store.close();
	});

	// An invariant: a date and the days from the start that stand beside it tell the same.
	test('are the days from the start, counted from t0', () => {
		const families = new Map(
			datedTables
				.filter(({ name }) => name === 'familier')
				.flatMap((table) => rowsOf(table).map((row) => [row['familie_id'], row]))
		);
		const pairs = { startdato: 'start_dag', slutdato: 'slut_dag', dato: 'dag', opgoerelsesdato: 'opgoerelse_dag' };
		for (const table of withDates) {
			let compared = 0;
			for (const row of rowsOf(table)) {
				const start = families.get(row['familie_id'])?.['startdato'] ?? '';
				for (const [date, days] of Object.entries(pairs)) {
					const [iso, day] = [row[date] ?? '', row[days] ?? ''];
					if (iso === '' || day === '') continue;
					expect(dayOfIso(iso) - dayOfIso(start), `${table.name}.${date}`).toBe(Number(day));
					compared += 1;
				}
			}
			if (table.name !== 'udgifter') expect(compared, table.name).toBeGreaterThan(0);
		}
	});

	// The authority: PSPP, which reads the language of SPSS. It writes a date as month/day/year.
	test.skipIf(whyNot !== null)('are dates in PSPP, by the package’s own syntax', () => {
		expect(importInPspp(folder)).toBe('');
		for (const table of withDates) {
			const { values } = tableInPspp(folder, pathOf(table).replace('.csv', ''));
			const rows = rowsOf(table);
			expect(values).toHaveLength(rows.length);
			for (const name of datesIn(table)) {
				const read = values.map((row) => (row[name] ?? '').trim().replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2'));
				expect(read, `${table.name}.${name}`).toEqual(rows.map((row) => row[name]));
			}
		}
	});

	// The authority: R's own class of dates.
	test.skipIf(!hasR)('are of class Date in R, with their labels', () => {
		const script = `folder <- "."; source("import-dates.R")
			for (table in c(${withDates.map(({ name }) => `"${name}"`).join(',')})) {
				rows <- dated(table)
				for (name in codebook$name[codebook$table == table & codebook$type == "date"])
					cat(table, name, class(rows[[name]]), as.integer(sum(as.numeric(rows[[name]]), na.rm = TRUE)),
						nchar(attr(rows[[name]], "label")) > 0, "\\n")
			}`;
		const said = execFileSync('Rscript', ['--vanilla', '-'], { cwd: folder, encoding: 'utf8', input: script });
		const expected = withDates.flatMap((table) =>
			datesIn(table).map((name) => {
				const days = rowsOf(table).flatMap((row) => (row[name] ? [dayOfIso(row[name])] : []));
				return `${table.name} ${name} Date ${days.reduce((sum, day) => sum + day, 0)} TRUE`;
			})
		);
		expect(said.trim().split(/ *\n/)).toEqual(expected);
	});
});
