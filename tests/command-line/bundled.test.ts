import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundleCommandLine } from '../../tools/bundle-command-line.ts';
import { effektblik, temporaryFolder } from '../support/command-line.ts';
import { soundDelivery, writeDelivery } from '../support/sound-delivery.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the bundled command line says and stores what its sources do', async () => {
	const folder = temporaryFolder();
	// Beside the packages, as the starter has it: what is not bundled is found from there.
	const bundle = join(root, '.svelte-kit', 'command-line-of-test');
	await bundleCommandLine(root, bundle);
	const bundled = (...args: readonly string[]) => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [join(bundle, 'main.js'), ...args], {
			encoding: 'utf8'
		});
		return { code: status, out: stdout, err: stderr };
	};
	const delivery = writeDelivery(join(folder, 'delivery'), soundDelivery());
	const faulty = writeDelivery(join(folder, 'faulty'), { ...soundDelivery(), personer: [['person_id']] });
	for (const args of [['--help'], ['estimates', '--help'], ['unknown'], ['check', '--json', delivery, faulty]]) {
		expect(bundled(...args)).toEqual(effektblik(args));
	}
	const [one, other] = [join(folder, 'one.db'), join(folder, 'other.db')];
	expect(bundled('ingest', delivery, '--db', one)).toEqual(effektblik(['ingest', delivery, '--db', other]));
	const estimates = ['estimates', '--json', '--db'];
	expect(bundled(...estimates, one)).toEqual(effektblik([...estimates, other]));
	// A command that starts a program of its own, which lies beside its source.
	expect(bundled('backup', join(folder, 'one.backup'), '--db', one).code).toBe(0);
});
