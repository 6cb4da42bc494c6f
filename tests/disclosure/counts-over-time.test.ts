import { expect, test } from 'vitest';
import { waitingViews } from '#lib/server/disclosure/edition-pages.ts';
import type { TargetGroup } from '#lib/trial/code-lists.ts';
import { dayOfIso } from '#lib/trial/day.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import { historyFamilies } from './history-family.ts';
import { editionsOf } from './trial-history.ts';

/*
 * Counts of families in two editions, of which each by itself differs by five or by nobody: what is left of them when
 * the shown ones are taken away differs by fewer.
 */

const TIME = 120_000;

/** So many families of each target group, numbered from the first on. */
function families(first: number, counts: Partial<Record<TargetGroup, number>>): FamilyFile[] {
	return Object.entries(counts).flatMap(([targetGroup, count], at) => {
		const from = first + at * 100;
		return historyFamilies(from, from + count - 1, { targetGroup: targetGroup as TargetGroup });
	});
}

const holbaek = families(5000, { handicap: 20, andet: 20 });

/** The views of the second edition that do not show what Faxe delivered for it. */
async function waitingAfter(before: readonly FamilyFile[], after: readonly FamilyFile[]): Promise<readonly string[]> {
	const [, second] = await editionsOf([
		{ cutoff: '2020-12-31', families: { '320': before, '316': holbaek } },
		{ cutoff: '2021-03-31', families: { '320': after, '316': holbaek } }
	]);
	if (!second) throw new Error('no second edition');
	return waitingViews(second)
		.filter(({ waits }) => waits !== 'next-meeting')
		.map(({ view }) => view);
}

// 20, hidden, hidden of 31; then 20, 7, 7 = 34: the three who came would be known, and the hidden 4 to be one of 4-7.
test('a hidden target group is not shown beside others while those who started wait', { timeout: TIME }, async () => {
	const before = families(1, { handicap: 20, anbragte: 7, andet: 4 });
	const after = families(1, { handicap: 20, anbragte: 7, andet: 7 });
	expect(await waitingAfter(before, after)).toContain('start:target-groups');
});

// 45 started and 30 compared, then 51 and 35: 15 and then 16 are left.
test('the rest of the flow does not grow by one', { timeout: TIME }, async () => {
	const flow = (compared: number, late: number) => [
		...historyFamilies(1, compared),
		...historyFamilies(500, 499 + late, { start: '2020-11-01' }),
		...historyFamilies(700, 702).map((file) => ({
			...file,
			family: { ...file.family, end: dayOfIso('2020-08-01'), endReason: 'fraflyttet' as const }
		}))
	];
	expect(await waitingAfter(flow(30, 12), flow(35, 13))).toContain('flow');
});

test('five and five who came are told', { timeout: TIME }, async () => {
	const before = families(1, { handicap: 20, anbragte: 10, andet: 8 });
	const after = families(1, { handicap: 25, anbragte: 15, andet: 8 });
	expect(await waitingAfter(before, after)).not.toContain('start:target-groups');
});
