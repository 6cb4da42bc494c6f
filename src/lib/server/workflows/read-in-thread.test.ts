import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeDelivery } from '../../../../bench/make-delivery.ts';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { openDelivery } from '../delivery/open-delivery.ts';
import type { RowBatch } from '../store/row-batch.ts';
import { readDelivery } from './read-delivery.ts';
import { readInThread, type NamedReading } from './read-in-thread.ts';

const KEY = 'a key of sixteen letters';

/** More deliveries than batches may wait, eight tables each. */
const codes = ['101', '147', '151', '153', '155', '157', '159', '161', '163', '165', '167', '169'];

function manyDeliveries(folder: string): string[] {
	return codes.map((code) => {
		const delivery = join(folder, code);
		// The first has more batches than may wait by itself: leaving it has to end its reading.
		makeDelivery(delivery, code === '101' ? 150_000 : 200, code);
		return delivery;
	});
}

async function allOf({ reading }: Pick<NamedReading, 'reading'>): Promise<unknown> {
	if ('code' in reading) return reading;
	const { rows, ...front } = reading;
	const batches: RowBatch[] = [];
	return { front, read: await rows((batch) => batches.push(batch)), batches };
}

// The authority: the same reading in the test's own thread.
test('what a thread reads is what is read without one, however much of it waits, and whatever is left unread', async () => {
	const folder = temporaryFolder();
	const paths = manyDeliveries(folder);
	const faulty = join(folder, '201');
	makeDelivery(faulty, 200, '201');
	// As many faults as are handed over in two pieces, and a file that is no delivery.
	writeFileSync(join(faulty, 'planer.csv'), `familie_id;person_id\n${'0;0\n'.repeat(6000)}`);
	writeFileSync(join(folder, 'note.txt'), 'not a delivery');
	paths.push(faulty, join(folder, 'note.txt'));

	const thread = await readInThread(paths);
	try {
		expect(thread.opened).toEqual([...codes, '201', 'note.txt']);
		let at = 0;
		for await (const { shownName, reading } of thread.readings(KEY)) {
			const path = paths[at] ?? '';
			at += 1;
			expect(path.endsWith(shownName)).toBe(true);
			if (shownName === '101' || shownName === '155') continue;
			const expected = await allOf({ reading: await readDelivery(await openDelivery(path), KEY) });
			expect(await allOf({ reading })).toEqual(expected);
		}
		expect(at).toBe(paths.length);
	} finally {
		await thread.stop();
	}
});

test('a table of several batches comes whole', async () => {
	const path = join(temporaryFolder(), '101');
	makeDelivery(path, 20_000, '101');
	const thread = await readInThread([path]);
	try {
		for await (const named of thread.readings(KEY)) {
			const expected = await allOf({ reading: await readDelivery(await openDelivery(path), KEY) });
			expect(await allOf(named)).toEqual(expected);
		}
	} finally {
		await thread.stop();
	}
});

test('a thread that waits for its rows to be taken ends when it is told to', async () => {
	const path = join(temporaryFolder(), '101');
	makeDelivery(path, 150_000, '101');
	const thread = await readInThread([path]);
	expect(await thread.readings(KEY).next()).toMatchObject({ value: { shownName: '101' } });
	await thread.stop();
	await expect(thread.readings(KEY).next()).rejects.toThrow('too early');
});

test('a delivery that is not there, and two of one municipality, are told before anything is read', async () => {
	const folder = temporaryFolder();
	const [first, second] = [join(folder, 'first'), join(folder, 'second')];
	makeDelivery(first, 200, '101');
	makeDelivery(second, 200, '101');
	for (const [paths, told] of [
		[[first, join(folder, 'nowhere')], { notFound: 'nowhere' }],
		[[first, second], { twice: '101' }]
	] as const) {
		const thread = await readInThread(paths);
		await thread.stop();
		expect(thread.opened).toEqual(told);
	}
});
