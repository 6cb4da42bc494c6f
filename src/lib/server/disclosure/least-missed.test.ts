import { expect, test, vi } from 'vitest';
import { Barred, type Place } from './barred.ts';
import { releaseAudited } from './release-audited.ts';
import { releasePages } from './release-pages.ts';
import type { ReleasedPages } from './released-pages.ts';
import { nothingBehind, smallTrial } from './trial.fixture.ts';

const place: Place = { scope: '320', group: 'indsats' };

/** An audit that wants the steps of the flow hidden, and with them one of two tables at the start, whichever. */
vi.mock('./audit/audit-pages.ts', () => ({
	auditPages: ({ overview, measures }: ReleasedPages) => {
		const status = overview.status.find(({ scope, group }) => scope === place.scope && group === place.group);
		const [page] = measures.values();
		const flow = page?.flow.find(({ scope, group }) => scope === place.scope && group === place.group);
		const isTableHidden =
			status?.targetGroups[0]?.count.state === 'hidden' || status?.support[0]?.count.state === 'hidden';
		const isKept = isTableHidden && flow?.notYet.state === 'hidden';
		return Promise.resolve(isKept ? [] : [{ count: 'indsats 320 started', truth: 3, possible: [3] }]);
	}
}));

test('of two that would do, the one that is missed less stays hidden', async () => {
	const trial = {
		...smallTrial([{ ...place, started: 40, pairs: 30, targetGroups: [20, 20] }]),
		more: nothingBehind,
		deliveries: []
	};
	const bars = new Barred([
		{ part: 'target-groups', place },
		{ part: 'flow-steps', place }
	]);
	expect(await releaseAudited(trial)).toEqual(releasePages(trial, bars));
});
