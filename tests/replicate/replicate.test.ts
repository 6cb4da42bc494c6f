import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTemporaryStore } from '#lib/server/store/open-store.ts';
import { seedTrial } from '#lib/server/workflows/seed-trial.ts';
import { migrations } from '../support/receive.ts';
import { packageOf, recomputeInR, whyNoR } from './recompute.ts';

const whyNot = whyNoR();
if (whyNot !== null) console.warn(`SKIPPED: nothing is recomputed in R, ${whyNot}`);

// The authority: R itself, by a script that was written from the definitions and shares no code with the product.
describe.skipIf(whyNot !== null)('R, from the package of the synthetic trial', () => {
	const store = openTemporaryStore(migrations);
	let folder = '';

	beforeAll(async () => {
		const seeds = join(import.meta.dirname, '../../seeds');
		await seedTrial(store, seeds, { actor: 'command-line', receivedAt: '2021-01-01' });
		folder = packageOf(store);
	});

	afterAll(() => {
		store.close();
	});

	test('finds every number and every verdict again', () => {
		const { said } = recomputeInR(folder);
		expect(said).toContain('R agrees with every number');
		expect(said).toMatch(/paired +112 +1456 +0/);
	});

	test.each([
		['a figure that is off by a millionth', 'estimates.json', /"sd":(\d)/, '"sd":1$1'],
		['a verdict that is another', 'estimates.json', '"verdict":"undecided"', '"verdict":"improvement"'],
		['a row that is another', 'data/planer.csv', /,en_samlet_plan,\d+,\r\n/g, ',anden,-900,-800\r\n']
	])('notices %s', (_, file, found, put) => {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8');
		const changed = text.replace(found, put);
		expect(changed).not.toBe(text);
		writeFileSync(path, changed);
		const { agrees, said } = recomputeInR(folder);
		writeFileSync(path, text);
		expect(agrees).toBe(false);
		expect(said).toContain('Not the same');
	});

	test('reads the tables with words for their codes', () => {
		const script = [
			`folder <- "${folder}"`,
			'source(file.path(folder, "import.R"))',
			'rows <- labelled("familier")',
			'cat(levels(rows$gruppe), attr(rows$gruppe, "label"), class(rows$opgoerelse_dag), sep = "\n")',
			'cat("", levels(labelled("familier", "en")$gruppe), sep = "\n")'
		];
		const { stdout } = spawnSync('Rscript', ['--vanilla', '-e', script.join('; ')], { encoding: 'utf8' });
		const danish = ['Indsats', 'Sammenligning', 'Indsats eller sammenligning', 'numeric'];
		expect(stdout.trim().split(/\n+/)).toEqual([...danish, 'Intervention', 'Comparison']);
	});
});
