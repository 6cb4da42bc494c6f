import { describe, expect, test } from 'vitest';
import { compareEditions } from './compare-editions.ts';
import { countSeen } from './count-seen.ts';
import { madeUpEdition } from './edition.fixture.ts';

const edition = madeUpEdition();
const hidden = { state: 'hidden' } as const;
const shown = (value: number) => ({ state: 'shown', value }) as const;

describe('two editions side by side', () => {
	test('show nothing where both say the same', () => {
		expect(compareEditions(edition, madeUpEdition())).toEqual([]);
	});

	// By hand: the first family count of the flow is changed, and one of its steps hidden.
	test('show every figure that moved, with what it was and what it is, and nothing else', () => {
		const before = edition.views.flow.figures[0];
		const other = madeUpEdition(({ flow }) => {
			const [first] = flow.figures;
			if (!first) throw new Error('no flow');
			first.started = shown(1000);
			first.other = { state: 'hidden' };
		});
		expect(compareEditions(edition, other)).toEqual([
			{
				view: 'flow',
				priceYears: { from: 2019, to: 2019 },
				moved: [
					{
						...{ view: 'flow', scope: '320', group: 'indsats', measure: null, code: null, field: 'started' },
						from: { kind: 'number', field: 'started', figure: before?.started },
						to: { kind: 'number', field: 'started', figure: shown(1000) }
					},
					{
						...{ view: 'flow', scope: '320', group: 'indsats', measure: null, code: null, field: 'other' },
						from: { kind: 'number', field: 'other', figure: before?.other },
						to: { kind: 'number', field: 'other', figure: hidden }
					}
				]
			}
		]);
	});

	test('show what one of them has nothing in the place of', () => {
		const without = madeUpEdition((views) => {
			const { series } = views['measure:cost'].figures;
			if (series.kind !== 'change' || !series.cells[0]) throw new Error('no series');
			series.cells[0].indsats.guarded = null;
		});
		const fields = (from: typeof edition, to: typeof edition, side: 'from' | 'to') =>
			compareEditions(from, to).flatMap(({ moved }) =>
				moved.filter((one) => one[side] === null).map(({ field }) => field)
			);
		const guarded = [
			...['guarded-families', 'guarded-coverage', 'guarded-cases', 'guarded-before', 'guarded-after'],
			...['guarded-change', 'guarded-change-lower', 'guarded-change-upper']
		];
		expect(fields(edition, without, 'to')).toEqual(guarded);
		expect(fields(without, edition, 'from')).toEqual(guarded);
	});

	test('show that a verdict is another word', () => {
		const other = madeUpEdition((views) => {
			const headline = views['measure:satisfaction'].figures.headlines[1];
			if (!headline) throw new Error('no headline');
			headline.verdict = 'possible-improvement';
		});
		expect(compareEditions(edition, other)).toMatchObject([
			{
				view: 'measure:satisfaction',
				moved: [{ scope: 'all', from: { verdict: 'undecided' }, to: { verdict: 'possible-improvement' } }]
			}
		]);
	});

	test('show a curve as one thing, however little of it moved', () => {
		const other = madeUpEdition((views) => {
			const curve = views['measure:service-duration'].figures.curves[1]?.curve;
			if (curve?.state !== 'shown' || !curve.atRisk[0]) throw new Error('no curve');
			curve.atRisk[0].count = 25;
		});
		const moved = compareEditions(edition, other).flatMap((view) => view.moved);
		expect(moved.map(({ field }) => field)).toEqual(['curve-after']);
	});
});

describe('what is seen of a view', () => {
	// By hand: two places, two groups, four steps; two are changed.
	test('is counted by whether it is shown, hidden, or cannot be had', () => {
		const other = madeUpEdition(({ flow }) => {
			const [first] = flow.figures;
			if (!first) throw new Error('no flow');
			first.started = { state: 'hidden' };
			first.other = { state: 'not-estimable', reason: 'no-families' };
		});
		const ofFlow = (content: typeof edition) => countSeen(content).find(({ view }) => view === 'flow');
		expect(ofFlow(edition)).toEqual({ view: 'flow', shown: 16, hidden: 0, notEstimable: 0 });
		expect(ofFlow(other)).toEqual({ view: 'flow', shown: 14, hidden: 1, notEstimable: 1 });
	});
});
