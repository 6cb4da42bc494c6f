import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageTables, pathOf } from '#lib/export/package/tables.ts';
import { openTemporaryStore } from '#lib/server/store/open-store.ts';
import { seedTrial } from '#lib/server/workflows/seed-trial.ts';
import { packageOf } from '../replicate/recompute.ts';
import { migrations } from '../support/receive.ts';
import { importInPspp, tableInPspp, whyNoPspp } from './import-in-pspp.ts';

const whyNot = whyNoPspp();
if (whyNot !== null) console.warn(`SKIPPED: nothing is read in PSPP, ${whyNot}`);

/** PSPP writes a number as it shows it, and one that is missing as a blank. */
const SHOWN_DIGITS = 6;

// The authority: PSPP, which reads the language of SPSS and shares no code with the product.
describe.skipIf(whyNot !== null)('PSPP, by the syntax of the package of the synthetic trial', () => {
	const store = openTemporaryStore(migrations);
	let [folder, said] = ['', ''];

	beforeAll(async () => {
		const seeds = join(import.meta.dirname, '../../seeds');
		await seedTrial(store, seeds, { actor: 'command-line', receivedAt: '2021-01-01' });
		folder = packageOf(store);
		said = importInPspp(folder);
	});

	afterAll(() => {
		store.close();
	});

	test('has nothing to say against it', () => {
		expect(said).toBe('');
	});

	test.each(packageTables.map((table) => [table.name, table] as const))(
		'reads %s with its values and words',
		(_, table) => {
			const csv = readFileSync(join(folder, pathOf(table)), 'utf8').trimEnd();
			const rows = Papa.parse<Record<string, string>>(csv, { header: true }).data;
			const { values, words, labels } = tableInPspp(folder, pathOf(table).replace('.csv', ''));
			expect(values).toHaveLength(rows.length);
			for (const { name, type, da, codes } of table.fields) {
				expect(labels.get(name)).toBe(da);
				const column = rows.map((row) => row[name] ?? '');
				const read = values.map((row) => (row[name] ?? '').trim());
				if (type === 'integer' || type === 'number') {
					for (const [at, cell] of column.entries()) {
						if (cell === '') expect(read[at]).toBe('');
						else expect(Number(read[at]), `${name}: ${cell}`).toBeCloseTo(Number(cell), SHOWN_DIGITS - 1);
					}
				} else expect(read).toEqual(column);
				if (!codes) continue;
				const wordOf = new Map(codes.map(({ code, da: word }) => [code, word]));
				expect(words.map((row) => (row[name] ?? '').trim())).toEqual(column.map((code) => wordOf.get(code) ?? code));
			}
		}
	);
});
