import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { commandLine, effektblik, temporaryFolder } from '../support/command-line.ts';
import { soundDelivery, writeDelivery } from '../support/sound-delivery.ts';

const sources = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

function fromSources(...args: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [sources, ...args], { encoding: 'utf8' });
	return { code: status, out: stdout, err: stderr };
}

test('the command line in a few files, which these tests run, says and stores what its sources do', () => {
	expect(commandLine).not.toBe(sources);
	const folder = temporaryFolder();
	const delivery = writeDelivery(join(folder, 'delivery'), soundDelivery());
	const faulty = writeDelivery(join(folder, 'faulty'), { ...soundDelivery(), personer: [['person_id']] });
	for (const args of [['--help'], ['estimates', '--help'], ['unknown'], ['check', '--json', delivery, faulty]]) {
		expect(effektblik(args)).toEqual(fromSources(...args));
	}
	const [one, other] = [join(folder, 'one.db'), join(folder, 'other.db')];
	expect(effektblik(['ingest', delivery, '--db', one])).toEqual(fromSources('ingest', delivery, '--db', other));
	const estimates = ['estimates', '--json', '--db'];
	expect(effektblik([...estimates, one])).toEqual(fromSources(...estimates, other));
	// A command that starts a program of its own, which lies beside its source.
	expect(effektblik(['backup', join(folder, 'one.backup'), '--db', one]).code).toBe(0);
});
