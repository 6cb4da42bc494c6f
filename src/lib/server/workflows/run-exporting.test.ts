import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExportProgress } from '#lib/trial/package-order.ts';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { storeHiddenTrial } from '../../../../tests/support/hidden-trial.ts';
import type { ExportingTask } from './exporting-task.ts';
import { runExporting } from './run-exporting.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const database = join(temporaryFolder(), 'x.db');

/** What the product's own worker is asked for. */
function task(stated: Partial<ExportingTask> = {}): ExportingTask {
	const asked = { actor: 'account-anna', purpose: 'Evaluering, anden runde', edition: null, dates: null } as const;
	const file = join(temporaryFolder(), 'x.zip');
	return { database, root, secret: undefined, ...asked, madeAt: '2021-01-01T00:00:00.000Z', file, ...stated };
}

describe('the worker that makes data packages', () => {
	beforeAll(() => storeHiddenTrial(database), 120_000);

	test('tells how far it is, and makes an archive with the purpose in it', { timeout: 60_000 }, async () => {
		const asked = task();
		const told: ExportProgress[] = [];
		const bytes = await runExporting(asked, (progress) => told.push(progress)).done;
		expect(bytes).toBeGreaterThan(10_000);
		expect(told[0]).toEqual({ step: 'computing' });
		expect(told).toContainEqual({ step: 'writing', path: 'data/familier.csv' });
		const program =
			'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); z.testzip(); print(z.read(sys.argv[2]).decode())';
		const read = (name: string) =>
			execFileSync('python3', ['-c', program, asked.file, `effektblik-datapakke/${name}`], { encoding: 'utf8' });
		expect(read('README.md')).toContain('Evaluering, anden runde');
		// The later delivery of Faxe has 25 families, Holbæk 23, Næstved 7.
		expect(read('data/familier.csv').trim().split('\n')).toHaveLength(1 + 25 + 23 + 7);
	});

	test('makes one of the deliveries behind an edition', { timeout: 60_000 }, async () => {
		const asked = task({ edition: '2020-1' });
		expect(await runExporting(asked, () => undefined).done).toBeGreaterThan(10_000);
	});

	test.each([
		['no-such-edition', { edition: '1999-1' }],
		['not-written', { file: join(dirname(database), 'nowhere', 'x.zip') }],
		['no-deliveries', { database: join(temporaryFolder(), 'empty.db') }]
	] as const)('says why there is none: %s', { timeout: 60_000 }, async (why, stated) => {
		const asked = task(stated);
		expect(await runExporting(asked, () => undefined).done).toEqual({ why });
		expect(existsSync(asked.file)).toBe(false);
	});

	test('leaves nothing that is told when it is stopped', { timeout: 60_000 }, async () => {
		const running = runExporting(task(), () => undefined);
		running.stop();
		expect(await running.done).toEqual({ why: 'died' });
	});
});
