import { expect, test } from 'vitest';
import { compareEditions } from '#lib/export/compare-editions.ts';
import { madeUpEdition } from '#lib/export/edition.fixture.ts';
import { sinceLast } from './since-last.ts';

const before = madeUpEdition();
const shown = (value: number) => ({ state: 'shown', value }) as const;

// By hand: one verdict and one figure of a measure, and one figure of status at start.
test('outcomes and the rest are counted apart, and verdicts are named', () => {
	const now = madeUpEdition((views) => {
		const [headline] = views['measure:cost'].figures.headlines;
		if (headline) Object.assign(headline, { verdict: 'possible-improvement', coverage: shown(0.5) });
		const [started] = views['start:families'].figures;
		if (started) Object.assign(started, { figure: shown(99_999) });
	});
	const since = sinceLast({ against: '2020-1', views: compareEditions(before, now) });
	expect(since).toMatchObject({ against: '2020-1', outcomes: 2, others: 1 });
	expect(since.verdicts).toMatchObject([{ view: 'measure:cost', field: 'verdict' }]);
});

test('of the same figures nothing has moved', () => {
	const views = compareEditions(before, before);
	expect(sinceLast({ against: '2020-1', views })).toEqual({ against: '2020-1', outcomes: 0, others: 0, verdicts: [] });
});
