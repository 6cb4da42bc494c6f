import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nextEdition, deliver, type Quarter } from '../../../../tests/disclosure/trial-history.ts';
import { dayOfIso } from '#lib/trial/day.ts';
import { familyFile, familyRecord } from '../../../../tests/support/family-file.ts';
import { migrations } from '../../../../tests/support/receive.ts';
import { erase } from '../store/erase.ts';
import { everyEntry } from '../store/log-entries.ts';
import { openTemporaryStore, type Store } from '../store/open-store.ts';
import { withdraw } from '../store/withdraw.ts';
import { exportPackage } from './export-package.ts';
import { packageSources } from './package-sources.ts';

const family = (number: number, stated = {}) => familyFile({ family: familyRecord({ family: number, ...stated }) });
const families = Array.from({ length: 12 }, (_, at) => family(at + 1));
const first: Quarter = { cutoff: '2020-09-30', families: { '320': families } };
const later: Quarter = { cutoff: '2020-12-31', families: { '320': [...families, family(13)] } };

describe('the rows behind an edition', () => {
	let store: Store;
	beforeEach(async () => {
		store = openTemporaryStore(migrations);
		await nextEdition(store, first);
	});
	afterEach(() => {
		store.close();
	});

	/** The numbers of the deliveries, or why they are not handed out. */
	const sources = (edition: string | null) => {
		const found = packageSources(store, edition);
		return typeof found === 'string' ? found : found.deliveries.map(({ id }) => id);
	};

	test('are those it was made of; without an edition they are the current ones', () => {
		deliver(store, later, '2021-01-01T00:00:00.000Z');
		expect(sources('2020-1')).toEqual([1]);
		expect(sources(null)).toEqual([2]);
		expect(sources('2020-2')).toBe('no-such-edition');
	});

	// By hand: the older delivery does not know that family 12 has left since.
	test.each([
		['is in the data no more', families.slice(0, 11)],
		[
			'has withdrawn its consent since',
			[...families.slice(0, 11), family(12, { end: dayOfIso('2020-11-01'), endReason: 'samtykke_trukket' })]
		]
	])('are kept back when one of their families %s', (_, left) => {
		deliver(store, { ...later, families: { '320': left } }, '2021-01-01T00:00:00.000Z');
		expect(sources('2020-1')).toBe('families-left');
		expect(sources(null)).toEqual([2]);
	});

	test('are kept back when they are taken back or erased', () => {
		deliver(store, later, '2021-01-01T00:00:00.000Z');
		store.sqlite.prepare('UPDATE deliveries SET withdrawn_at = ? WHERE id = 1').run('2021-01-02');
		expect(sources('2020-1')).toBe('rows-gone');
		store.sqlite.prepare('UPDATE deliveries SET withdrawn_at = NULL WHERE id = 1').run();
		expect(sources('2020-1')).toEqual([1]);
		erase(store, { municipality: '320', family: 1 }, '2021-01-03');
		expect(sources('2020-1')).toBe('rows-gone');
	});

	test('are kept back when their municipality has no delivery left', () => {
		expect(withdraw(store, 1, '2021-01-01', () => undefined)).toBe('withdrawn');
		expect(sources('2020-1')).toBe('rows-gone');
	});

	test('make a package that is logged by the edition, and so is that they make none', () => {
		const asked = {
			actor: 'account-a',
			purpose: 'Evaluering',
			approved: null,
			madeAt: '2021-01-01T00:00:00Z'
		} as const;
		const before = [...everyEntry(store.log.sqlite)].length;
		expect(exportPackage(store, { ...asked, edition: '2020-1', scripts: new Map() })).toHaveProperty('next');
		expect(exportPackage(store, { ...asked, edition: '2019-1', scripts: new Map() })).toEqual({
			refused: 'no-such-edition'
		});
		const entries = [...everyEntry(store.log.sqlite)].slice(before);
		expect(entries.map(({ actor, action, subject }) => [actor, action, subject])).toEqual([
			['account-a', 'edition-data-exported', '{"edition":"2020-1"}'],
			['account-a', 'export-refused', '{"refusal":"no-such-edition"}']
		]);
	});
});
