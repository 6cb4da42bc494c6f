import { expect, test, vi } from 'vitest';
import { migrations } from '../../../../tests/support/receive.ts';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { join } from 'node:path';
import { addDelivery } from '../store/deliveries.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { pagesReader, type PagesResult } from './current-overview.ts';

const opened = (path = join(temporaryFolder(), 'x.db')) => openStore({ path, migrations });

function deliver(store: Store): number {
	return addDelivery(store, {
		...{ municipality: '320', cutoff: 18_627, sha256: 'x', receivedAt: '2021-01-01', synthetic: false }
	});
}

/** Computations that end when the test says so. */
function computing() {
	const begun: PromiseWithResolvers<PagesResult>[] = [];
	const compute = vi.fn(() => {
		const one = Promise.withResolvers<PagesResult>();
		begun.push(one);
		return one.promise;
	});
	return { begun, compute };
}
const pages = (year: number): PagesResult => ({ missingPriceIndexYear: year });

test('the figures of a set of deliveries are computed once, whoever asks meanwhile', async () => {
	const { begun, compute } = computing();
	const read = pagesReader(opened(), compute);
	const asked = [read(), read()];
	begun[0]?.resolve(pages(1));
	expect(await Promise.all(asked)).toEqual([pages(1), pages(1)]);
	expect(await read()).toBe(await asked[0]);
	expect(compute).toHaveBeenCalledTimes(1);
});

test.each(['this connection', 'another'])(
	'after a change by %s the old ones are read until the new are there',
	async (by) => {
		const { begun, compute } = computing();
		const path = join(temporaryFolder(), 'x.db');
		const store = opened(path);
		const read = pagesReader(store, compute);
		const first = read();
		begun[0]?.resolve(pages(1));
		await first;
		deliver(by === 'another' ? opened(path) : store);
		expect(await read()).toEqual(pages(1));
		expect(await read()).toEqual(pages(1));
		expect(compute).toHaveBeenCalledTimes(2);

		begun[1]?.resolve(pages(2));
		await begun[1]?.promise;
		expect(await read()).toEqual(pages(2));
		expect(compute).toHaveBeenCalledTimes(2);
	}
);

test('a delivery that is withdrawn before its figures are there is never shown', async () => {
	const { begun, compute } = computing();
	const store = opened();
	const read = pagesReader(store, compute);
	const first = read();
	begun[0]?.resolve(pages(1));
	await first;
	const delivery = deliver(store);
	void read();
	store.sqlite.exec(`UPDATE deliveries SET withdrawn_at = '2021-01-02' WHERE id = ${delivery}`);
	begun[1]?.resolve(pages(2));
	await begun[1]?.promise;
	expect(await read()).toEqual(pages(1));
	expect(compute).toHaveBeenCalledTimes(2);
});

test('where the figures cannot be computed readers are told, and not shown old ones for ever', async () => {
	const { begun, compute } = computing();
	const store = opened();
	const read = pagesReader(store, compute);
	const first = read();
	begun[0]?.resolve(pages(1));
	await first;
	deliver(store);
	void read();
	begun[1]?.reject(new Error('out of memory'));
	await expect(begun[1]?.promise).rejects.toThrow();
	await Promise.resolve();
	await expect(read()).rejects.toThrow('out of memory');
	await expect(read()).rejects.toThrow('out of memory');
	expect(compute).toHaveBeenCalledTimes(2);
	deliver(store);
	await expect(read()).rejects.toThrow();
	begun[2]?.resolve(pages(3));
	await begun[2]?.promise;
	expect(await read()).toEqual(pages(3));
});
