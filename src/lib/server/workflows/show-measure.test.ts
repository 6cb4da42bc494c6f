import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { registeredProtocol, type Protocol } from '#lib/trial/protocol.ts';
import { pagesOf } from '../disclosure/page.fixture.ts';
import { migrationsIn, openTemporaryStore, type Store } from '../store/open-store.ts';
import { addProtocol, currentProtocol } from '../store/protocols.ts';
import { showMeasure } from './show-measure.ts';

const migrations = migrationsIn(fileURLToPath(new URL('../../../..', import.meta.url)));
const pages = () => pagesOf([{ scope: '320', started: 40, pairs: 30 }]);
const under = (version: number) => ({ protocol: { version } });

const promising: Protocol = {
	...registeredProtocol,
	trials: registeredProtocol.trials.map((trial) => ({
		...trial,
		effectTargets: trial.municipality === '320' ? [{ measure: 'cost', amount: -20_000 }] : []
	}))
};

function withStore(use: (store: Store) => void): void {
	const store = openTemporaryStore(migrations);
	try {
		currentProtocol(store);
		use(store);
	} finally {
		store.close();
	}
}

// An edition was made under one version, and a promise of a later one was not known to it.
test('a promise is told in the editions made under the protocol that has it', () => {
	withStore((store) => {
		addProtocol(store, { protocol: promising, registeredAt: '2026-12-01T10:00:00.000Z', reason: 'why', account: null });
		const promisedUnder = (version: number, measure: string) =>
			showMeasure(store, { pages: pages(), content: under(version) }, measure)?.promised;
		expect(promisedUnder(1, 'cost')).toEqual([]);
		expect(promisedUnder(2, 'cost')).toEqual([{ municipality: '320', target: { measure: 'cost', amount: -20_000 } }]);
		expect(promisedUnder(2, 'service-days')).toEqual([]);
	});
});

test('the months are those of the municipalities’ own pages, of the measures that are told by month', () => {
	withStore((store) => {
		const edition = { pages: pages(), content: under(1) };
		expect(showMeasure(store, edition, 'cost')?.months).toBe(edition.pages.sites.months.cost);
		expect(showMeasure(store, edition, 'satisfaction')?.months).toEqual([]);
	});
});

test('the same pages are the same object, and no measure is none', () => {
	withStore((store) => {
		const edition = { pages: pages(), content: under(1) };
		expect(showMeasure(store, edition, 'cost')).toBe(showMeasure(store, edition, 'cost'));
		expect(showMeasure(store, edition, 'nothing')).toBeNull();
	});
});
