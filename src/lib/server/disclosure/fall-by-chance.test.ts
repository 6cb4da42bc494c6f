import { describe, expect, test } from 'vitest';
import type { PairedBasis } from '#lib/trial/estimates.ts';
import { at, hidden, pageOf, shown } from './page.fixture.ts';

const SITE = '370';

function fall(withoutSpread?: PairedBasis) {
	const page = pageOf([{ scope: SITE, started: 60, pairs: 40, guarded: 30 }], 'cost', {
		estimates: ({ paired, headline }) => ({
			headline: headline.map((record) => ({ ...record, expectedByChance: -1.26 })),
			paired: paired.map((record) => (record.basis === withoutSpread ? { ...record, reason: 'zero-spread' } : record))
		}),
		behind: { selected: [{ measure: 'cost', scope: SITE, group: 'indsats', touched: 20, guarded: 20 }] }
	});
	const { series, expectedByChance } = page;
	if (series.kind !== 'change') throw new Error('not a change');
	const { plain, guarded } = at(SITE, series.cells).indsats;
	return [plain.change.value.state, guarded?.change.value.state, at(SITE, expectedByChance).change];
}

// It is the plain change minus the guarded one over the touched families: with one of the two it tells of the other.
describe('the fall to be expected by chance', () => {
	test('is shown beside both changes, in whole kroner as they are', () => {
		expect(fall()).toEqual(['shown', 'shown', shown(-1)]);
	});

	test('is hidden where the plain change is', () => {
		expect(fall('plain')).toEqual(['hidden', 'shown', hidden]);
	});

	test('is hidden where the guarded change is', () => {
		expect(fall('guarded')).toEqual(['shown', 'hidden', hidden]);
	});
});
