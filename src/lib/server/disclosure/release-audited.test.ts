import { describe, expect, test } from 'vitest';
import { ALL } from '#lib/trial/estimates.ts';
import { auditPages } from './audit/audit-pages.ts';
import { trueCounts } from './audit/true-counts.ts';
import { Barred } from './barred.ts';
import { releaseAudited } from './release-audited.ts';
import { releasePages } from './release-pages.ts';
import { nothingBehind, smallTrial } from './trial.fixture.ts';
import type { Unreleased } from './unreleased.ts';

/** How many adults are followed until they are back in work, in the made-up trial: two of each family with a pair. */
const followed: Readonly<Record<string, number>> = { '316': 60, '370': 58, [ALL]: 118 };

/** Two sites whose adults on a benefit are all followed, but so many of the second. */
function trialWith(notFollowed: number): Unreleased {
	const { estimates, status } = smallTrial([
		{ scope: '316', started: 40, pairs: 30, targetGroups: [20, 20] },
		{ scope: '370', started: 40, pairs: 29, targetGroups: [20, 20] }
	]);
	const onBenefit = (scope: string) => (followed[scope] ?? 0) + (scope === '316' ? 0 : notFollowed);
	const point = { lower: null, upper: null, families: 59, survival: 1, atRisk: 118 };
	const points = [
		{ ...point, day: 0, events: 0 },
		{ ...point, day: 50, events: 20, survival: 0.8 }
	];
	return {
		estimates,
		status: status.map((record) => ({
			...record,
			supportOnStart: [
				{ code: 'loen', count: record.families },
				{ code: 'kontanthjaelp', count: onBenefit(record.scope) }
			]
		})),
		more: { ...nothingBehind, curves: [{ measure: 'return-to-work', group: 'indsats', window: null, points }] },
		deliveries: []
	};
}

// By hand. Under the curve stands 120, so 118 to 122 adults are followed. 119 are on a benefit: 0 or 1 is not followed.
describe('a count that several pages give away together', () => {
	const trial = trialWith(1);

	test('is given away by the rules alone', async () => {
		const found = await auditPages(releasePages(trial), trueCounts(trial));
		expect(found).toEqual([
			{ count: 'indsats 370 adults on benefit not seen long enough', truth: 1, possible: [0, 1] },
			{ count: `indsats ${ALL} adults on benefit not seen long enough`, truth: 1, possible: [0, 1] }
		]);
	});

	test('is kept by hiding what is missed least, and nothing besides', async () => {
		const support = new Barred([{ part: 'support', place: { scope: '370', group: 'indsats' } }]);
		expect(await releaseAudited(trial)).toEqual(releasePages(trial, support));
	});

	test('where six are not followed, nothing more is hidden than by the rules', async () => {
		expect(await releaseAudited(trialWith(6))).toEqual(releasePages(trialWith(6)));
	});
});

// Both counts are shown as 30, so nobody is left between them.
test('the audit solves for those who are compared and have no self-support', async () => {
	const trial = trialWith(6);
	const count = 'indsats 316 compared without self-support';
	expect(trueCounts(trial).get(count)).toBe(0);
	expect(await auditPages(releasePages(trial), new Map([[count, 1]]))).toEqual([{ count, truth: 1, possible: [0] }]);
});
